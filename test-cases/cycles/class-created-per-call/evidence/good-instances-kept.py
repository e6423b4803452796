KEEP = []


class P(object):
    def __init__(self, x):
        self.x = x


def make(x):
    return P(x)


def run(n=50):
    KEEP.extend(make(i) for i in range(n))
    return KEEP[-1].x
