# measure: kept
# python: >=3
HANDLERS = []


def make(i):
    big = list(range(i * 1000 + 1000, i * 1000 + 3000))
    HANDLERS.append(lambda x: x + len(big))


def run(n=20):
    for i in range(n):
        make(i)
    return HANDLERS[-1](1)
