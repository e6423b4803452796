# measure: kept livek
# counts: live reports
# python: >=3.2
import functools
import weakref

LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


class Report(object):
    def __init__(self, number):
        self.number = number
        self.data = bytearray(2000)
        LIVE.add(self)

    @functools.lru_cache(maxsize=None)
    def times(self, k):
        return self.number * k


def run(n=100):
    return sum(Report(i).times(2) for i in range(n))
