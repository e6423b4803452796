# measure: cyc held
# python: <3.13
def f():
    big = bytearray(10000)
    d = locals()
    n = len(locals())
    return n > 0


def run(n=200):
    return sum(f() for i in range(n))
