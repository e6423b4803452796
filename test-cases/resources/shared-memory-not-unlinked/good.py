from multiprocessing.shared_memory import SharedMemory


def share(data, use):
    block = SharedMemory(create=True, size=len(data))
    try:
        block.buf[: len(data)] = data
        use(block.name)
    finally:
        block.close()
        block.unlink()
