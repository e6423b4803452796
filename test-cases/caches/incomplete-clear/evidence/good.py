import itertools

NUMBERS = itertools.count()


class Store(object):
    def __init__(self):
        self.values = {}
        self.times = {}

    def put(self, key, value, now):
        self.values[key] = value
        self.times[key] = now

    def clear(self):
        self.values.clear()
        self.times.clear()


STORE = Store()


def run(n=1000):
    for number in range(n):
        STORE.put('key-%08d' % next(NUMBERS), number, number)
    size = len(STORE.values)
    STORE.clear()
    return size
