XS = []


def setup():
    XS.extend(range(200000))


def run():
    t = 0
    for x in reversed(XS):
        t = (t * 3 + x) & 1023
    return t
