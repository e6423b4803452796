"""Reference counts compared with a number."""
import sys
from sys import getrefcount as refs

NOBODY_ELSE = 2


class Pool:
    def __init__(self):
        self.buffers = []

    def take(self, size):
        for buffer in self.buffers:
            if sys.getrefcount(buffer) == 3:  # expect: refcount-comparison "'3'"
                return buffer
        buffer = bytearray(size)
        self.buffers.append(buffer)
        return buffer

    def prune(self):
        # The name of the comprehension, the list, and the argument.
        self.buffers = [buffer for buffer in self.buffers if sys.getrefcount(buffer) > 3]  # expect: refcount-comparison

    def drop_unused(self, cache):
        for key in list(cache):
            if refs(cache[key]) <= 2:  # expect: refcount-comparison
                del cache[key]


def is_unshared(value):
    count = sys.getrefcount(value)
    return count == NOBODY_ELSE + 1  # expect: refcount-comparison


def is_only_ours(value):
    count = sys.getrefcount(value)
    if count != 2:  # expect: refcount-comparison
        return False
    return NOBODY_ELSE == sys.getrefcount(value)  # expect: refcount-comparison


def wait_until_free(value, sleep):
    while 2 < sys.getrefcount(value) < 10:  # expect: refcount-comparison
        sleep(0.1)


def others(value):
    if sys.getrefcount(value) - 1 > 1:  # expect: refcount-comparison
        print('shared')
    assert sys.getrefcount(value) == 2, 'leaked'  # expect: refcount-comparison


def wait_for_users(client, threads, wait):
    known = 3
    while sys.getrefcount(client) > known + len(threads):  # expect: refcount-comparison
        wait(0.1)
    return sys.getrefcount(client) == 2 + len(threads)  # expect: refcount-comparison
