# measure: rgrow
# python: >=3
# needs: cffi
import cffi
ffi = cffi.FFI()
ffi.cdef('void *malloc(size_t); void free(void *); void *memset(void *, int, size_t);')
L = ffi.dlopen(None)


def run(n=200):
    for i in range(n):
        p = L.malloc(10000)
        L.memset(p, 1, 10000)
    return n
