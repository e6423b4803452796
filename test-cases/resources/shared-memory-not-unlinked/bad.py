from multiprocessing import shared_memory
from multiprocessing.shared_memory import SharedMemory


def share(data):
    block = shared_memory.SharedMemory(create=True, size=len(data))  # expect: shared-memory-not-unlinked
    block.buf[: len(data)] = data
    block.close()


class Ring:
    def __init__(self, size):
        self.memory = SharedMemory(None, True, size)  # expect: shared-memory-not-unlinked

    def close(self):
        self.memory.close()
