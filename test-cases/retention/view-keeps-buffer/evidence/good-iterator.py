KEEP = []


def start(i):
    it = iter(list(range(i * 1000 + 1000, i * 1000 + 3000)))
    first = next(it)
    KEEP.append((first, None))
    return first


def run(n=10):
    return sum(start(i) for i in range(n))
