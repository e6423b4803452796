HANDLERS = []


def make(i):
    big = list(range(i * 1000 + 1000, i * 1000 + 3000))
    size = len(big)
    HANDLERS.append(lambda x: x + size)


def run(n=20):
    for i in range(n):
        make(i)
    return HANDLERS[-1](1)
