from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def read(name):
    # Who only attaches must not unlink.
    block = SharedMemory(name)
    try:
        return bytes(block.buf)
    finally:
        block.close()


def managed(size, use):
    with SharedMemoryManager() as manager:
        use(manager.SharedMemory(size))
