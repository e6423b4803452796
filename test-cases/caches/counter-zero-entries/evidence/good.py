import collections
import itertools

NUMBERS = itertools.count()
IN_USE = collections.Counter()


def run(n=1000):
    for _ in range(n):
        key = next(NUMBERS)
        IN_USE[key] += 1
        IN_USE[key] -= 1
        if not IN_USE[key]:
            del IN_USE[key]
    return sum(IN_USE.values())
