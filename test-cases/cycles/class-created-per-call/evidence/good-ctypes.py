import ctypes, itertools
C = itertools.count(1)
B = (ctypes.c_char * 4096)


def run(n=100):
    t = 0
    for i in range(n):
        next(C)
        b = B()
        t += 1
    return t
