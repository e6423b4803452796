import ctypes
L = ctypes.CDLL(None)
S = b'x' * 10000
L.strdup.restype = ctypes.c_void_p
L.free.argtypes = [ctypes.c_void_p]


def run(n=200):
    t = 0
    for i in range(n):
        p = L.strdup(S)
        t += len(ctypes.string_at(p))
        L.free(p)
    return t
