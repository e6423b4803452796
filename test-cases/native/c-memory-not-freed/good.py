import ctypes
import weakref

import cffi

from .heap import Heap

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.strdup.restype = ctypes.c_void_p
ffi = cffi.FFI()
lib = ffi.dlopen(None)
heap = Heap()

# Kept by the module until the process ends.
SHARED = libc.malloc(4096)


def freed(size):
    buffer = libc.malloc(size)
    try:
        libc.memset(buffer, 0, size)
        return ctypes.string_at(buffer, size)
    finally:
        libc.free(buffer)


def freed_after_cast(text):
    address = libc.strdup(text)
    characters = ctypes.cast(address, ctypes.POINTER(ctypes.c_char))
    first = characters[0]
    libc.free(characters)
    return first


def returned(size):
    # The caller owns it.
    return libc.malloc(size)


def returned_later(size):
    buffer = libc.malloc(size)
    libc.memset(buffer, 0, size)
    return ctypes.cast(buffer, ctypes.c_void_p)


def handed_on(size, owner):
    buffer = libc.malloc(size)
    owner.adopt(buffer)


def filed(size, buffers):
    buffers[size] = libc.malloc(size)


def collected(size):
    # The collector of cffi frees it.
    buffer = ffi.gc(lib.malloc(size), lib.free)
    ffi.memmove(buffer, b'x' * size, size)


def collected_later(size):
    raw = lib.malloc(size)
    buffer = ffi.gc(raw, lib.free)
    return len(ffi.buffer(buffer, size))


def owned_by_python(size):
    # Python frees both.
    return ctypes.create_string_buffer(size), ffi.new('char[]', size)


def not_c(size):
    # A Python object with methods of these names.
    block = heap.malloc(size)
    block.fill(0)


class Block:
    def __init__(self, size):
        self.address = libc.malloc(size)
        self._finalizer = weakref.finalize(self, libc.free, self.address)


def finalized(size):
    address = libc.malloc(size)
    holder = Block(size)
    weakref.finalize(holder, libc.free, address)
    return holder
