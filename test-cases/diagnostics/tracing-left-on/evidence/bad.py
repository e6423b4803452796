# measure: rafter ms
# python: >=3.4
import tracemalloc
KEEP = [None]
ROUNDS = 0


def run(n=100000):
    tracemalloc.start(25)
    KEEP[0] = [object() for i in range(n)]
    return n
