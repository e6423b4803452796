def f():
    big = bytearray(10000)
    n = len(locals())
    return n > 0


def run(n=200):
    return sum(f() for i in range(n))
