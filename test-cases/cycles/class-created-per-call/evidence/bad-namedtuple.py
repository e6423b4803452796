# measure: cyc held ms
from collections import namedtuple


def point(x, y):
    P = namedtuple('P', 'x y')
    return P(x, y)


def run(n=100):
    return sum(point(i, i).x for i in range(n))
