# measure: cyc held grow
# python: >=3
import ctypes, itertools
C = itertools.count(1)


def run(n=100):
    t = 0
    for i in range(n):
        b = (ctypes.c_char * (next(C)))()
        t += 1
    return t
