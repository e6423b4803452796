# measure: cyc held
import functools


class Session(object):
    def __init__(self):
        self.data = bytearray(1000)
        self.twice = functools.partial(self.times, 2)

    def times(self, k):
        return len(self.data) * k


def run(n=200):
    return sum(Session().twice() for i in range(n))
