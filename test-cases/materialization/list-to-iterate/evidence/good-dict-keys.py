D = {}


def setup():
    D.update((i, i) for i in range(200000))


def run():
    t = 0
    for k in D:
        t ^= k
    return t
