from multiprocessing.shared_memory import SharedMemory


def created(name, size):
    # The caller may unlink it.
    return SharedMemory(name, create=True, size=size)  # expect: shared-memory-not-unlinked
