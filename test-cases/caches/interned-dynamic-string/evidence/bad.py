# measure: grow
# python: >=3
import itertools
import sys

NUMBERS = itertools.count()


def run(n=2000):
    return sum(len(sys.intern('request-%08d' % next(NUMBERS))) for _ in range(n))
