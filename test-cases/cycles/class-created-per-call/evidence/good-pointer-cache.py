import ctypes


class S(ctypes.Structure):
    _fields_ = [('x', ctypes.c_int)]


P = ctypes.POINTER(S)


def run(n=20):
    return sum(P(S(i)).contents.x for i in range(n))
