"""Nothing in the file ever gives memory back."""
import ctypes

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p


class Buffer:
    def __init__(self, size):
        self.address = libc.malloc(size)  # expect: c-memory-not-freed
        self.size = size

    def read(self):
        return ctypes.string_at(self.address, self.size)
