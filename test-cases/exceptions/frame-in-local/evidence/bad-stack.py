# measure: cyc held
# python: >=3
import inspect


def f():
    big = bytearray(10000)
    st = inspect.stack(0)
    return st[0][3]


def run(n=50):
    return sum(len(f()) for i in range(n))
