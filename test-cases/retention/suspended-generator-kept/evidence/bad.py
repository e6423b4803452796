# measure: kept
# python: >=3
KEEP = []


def gen():
    big = bytearray(50000)
    yield len(big)
    yield 0


def run(n=20):
    t = 0
    for i in range(n):
        g = gen()
        t += next(g)
        KEEP.append(g)
    return t
