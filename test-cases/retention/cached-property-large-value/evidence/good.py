import functools
KEEP = [None]


class R(object):
    def __init__(self, i):
        self.i = i

    def rows(self):
        return range(self.i, self.i + 300)

    def total(self):
        return sum(self.rows())


def run(n=500):
    KEEP[0] = [R(i * 1000) for i in range(n)]
    return sum(r.total() for r in KEEP[0])
