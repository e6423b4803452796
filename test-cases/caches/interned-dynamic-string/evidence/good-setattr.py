import itertools

NUMBERS = itertools.count()


class Bag(object):
    pass


def run(n=2000):
    total = 0
    for _ in range(n):
        bag = {}
        bag['field_%08d' % next(NUMBERS)] = 1
        total += 1
    return total
