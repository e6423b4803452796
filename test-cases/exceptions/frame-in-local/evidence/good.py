import sys


def f():
    big = bytearray(10000)
    frame = sys._getframe()
    try:
        return frame.f_lineno > 0
    finally:
        del frame


def run(n=200):
    return sum(f() for i in range(n))
