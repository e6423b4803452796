import cffi
from _parser import ffi as parser_ffi
from _parser import lib

ffi = cffi.FFI()
ffi.cdef('void *malloc(size_t); void free(void *); char *strdup(const char *);')
libc = ffi.dlopen(None)


def fill(size):
    buffer = libc.malloc(size)  # expect: c-memory-not-freed "What 'libc.malloc()' returns is never freed"
    ffi.memmove(buffer, b'x' * size, size)
    return bytes(ffi.buffer(buffer, size))


def copy(text):
    return ffi.string(libc.strdup(text))  # expect: c-memory-not-freed


def parse(text):
    tree = parser_ffi.cast('struct tree *', lib.malloc(100))  # expect: c-memory-not-freed
    return tree.size
