# measure: rgrow grow
import ctypes
L = ctypes.CDLL(None)
L.malloc.restype = ctypes.c_void_p
L.malloc.argtypes = [ctypes.c_size_t]
L.free.argtypes = [ctypes.c_void_p]
L.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]


def run(n=200):
    for i in range(n):
        p = L.malloc(10000)
        L.memset(p, 1, 10000)
    return n
