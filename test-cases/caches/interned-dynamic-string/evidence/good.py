import itertools

NUMBERS = itertools.count()


def run(n=2000):
    return sum(len('request-%08d' % next(NUMBERS)) for _ in range(n))
