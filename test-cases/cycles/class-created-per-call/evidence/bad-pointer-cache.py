# measure: grow
# python: >=3
import ctypes


def run(n=20):
    t = 0
    for i in range(n):
        class S(ctypes.Structure):
            _fields_ = [('x', ctypes.c_int)]
        t += ctypes.POINTER(S)(S(i)).contents.x
    return t
