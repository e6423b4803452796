KEEP = []


def build():
    return {i: bytearray(1000) for i in range(50)}


def names():
    return list(build().keys())


def run(n=10):
    KEEP[:] = [names() for i in range(n)]
    return sum(len(k) for k in KEEP)
