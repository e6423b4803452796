# measure: kept livek
# counts: live reports
# python: >=3.8
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

    @functools.lru_cache()
    def double(self):
        return self.number * 2


def run(n=300):
    return sum(Report(i).double() for i in range(n))
