import cffi
ffi = cffi.FFI()
ffi.cdef('void *malloc(size_t); void free(void *); void *memset(void *, int, size_t);')
L = ffi.dlopen(None)


def run(n=200):
    for i in range(n):
        p = ffi.gc(L.malloc(10000), L.free)
        L.memset(p, 1, 10000)
    return n
