# measure: rgrow
# python: >=3
import ctypes
L = ctypes.CDLL(None)
S = b'x' * 10000
L.strdup.restype = ctypes.c_char_p


def run(n=200):
    return sum(len(L.strdup(S)) for i in range(n))
