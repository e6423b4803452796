import os
from multiprocessing import shared_memory

ROUNDS = 0
PREFIX = 'heaplint%d-' % os.getpid()


def live():
    return len([name for name in os.listdir('/dev/shm') if name.startswith(PREFIX)])


def share(name, data):
    block = shared_memory.SharedMemory(name, create=True, size=len(data))
    block.buf[: len(data)] = data
    block.close()
    block.unlink()
    return len(data)


def run(n=3):
    return sum(share(PREFIX + str(i), b'data') for i in range(n))
