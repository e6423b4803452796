KEEP = []


def head():
    return bytes(memoryview(bytes(100000))[:16])


def run(n=20):
    KEEP[:] = [head() for i in range(n)]
    return sum(len(k) for k in KEEP)
