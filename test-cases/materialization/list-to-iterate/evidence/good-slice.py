import itertools
XS = []


def setup():
    XS.extend(range(200000))


def run():
    t = 0
    for x in itertools.islice(XS, 1, None):
        t ^= x
    return t
