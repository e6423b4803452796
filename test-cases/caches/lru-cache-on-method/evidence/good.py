import weakref

LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


class Report(object):
    def __init__(self, number):
        self.number = number
        self.data = bytearray(2000)
        self.entries = {}
        LIVE.add(self)

    def times(self, k):
        if k not in self.entries:
            self.entries[k] = self.number * k
        return self.entries[k]


def run(n=100):
    return sum(Report(i).times(2) for i in range(n))
