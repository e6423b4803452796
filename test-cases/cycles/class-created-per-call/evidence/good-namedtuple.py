from collections import namedtuple
P = namedtuple('P', 'x y')


def point(x, y):
    return P(x, y)


def run(n=100):
    return sum(point(i, i).x for i in range(n))
