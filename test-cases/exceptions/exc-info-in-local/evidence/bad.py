# measure: cyc held
import sys


def f():
    big = bytearray(10000)
    try:
        raise ValueError('x')
    except ValueError:
        ei = sys.exc_info()
    return ei[0].__name__


def run(n=200):
    return sum(len(f()) for i in range(n))
