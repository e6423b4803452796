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

    @functools.cached_property
    def double(self):
        return self.number * 2


def run(n=300):
    return sum(Report(i).double for i in range(n))
