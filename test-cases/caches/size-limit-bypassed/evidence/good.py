import collections
import itertools

NUMBERS = itertools.count()


class LimitedDict(collections.OrderedDict):
    def __setitem__(self, key, value):
        if len(self) >= 100:
            del self[next(iter(self))]
        super().__setitem__(key, value)


CACHE = LimitedDict()


def run(n=1000):
    for _ in range(n):
        CACHE.update({next(NUMBERS): 'value'})
    return n
