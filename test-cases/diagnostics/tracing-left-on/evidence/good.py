import tracemalloc
KEEP = [None]
ROUNDS = 0


def run(n=100000):
    KEEP[0] = [object() for i in range(n)]
    return n
