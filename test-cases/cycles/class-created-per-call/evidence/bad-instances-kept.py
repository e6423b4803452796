# measure: grow
# python: >=3
KEEP = []


def make(x):
    class P(object):
        def __init__(self, x):
            self.x = x
    return P(x)


def run(n=50):
    KEEP.extend(make(i) for i in range(n))
    return KEEP[-1].x
