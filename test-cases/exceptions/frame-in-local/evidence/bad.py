# measure: cyc held
import sys


def f():
    big = bytearray(10000)
    frame = sys._getframe()
    return frame.f_lineno > 0


def run(n=200):
    return sum(f() for i in range(n))
