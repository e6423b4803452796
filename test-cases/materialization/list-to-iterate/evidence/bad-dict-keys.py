# measure: peak rpeak
D = {}


def setup():
    D.update((i, i) for i in range(200000))


def run():
    t = 0
    for k in list(D.keys()):
        t ^= k
    return t
