import collections
import itertools

NUMBERS = itertools.count()
HOOKS = collections.defaultdict(list)


def run(n=1000):
    return sum(1 for _ in range(n) if HOOKS.get(next(NUMBERS)))
