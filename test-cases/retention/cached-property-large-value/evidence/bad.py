# measure: held
# python: >=3.8
import functools
KEEP = [None]


class R(object):
    def __init__(self, i):
        self.i = i

    @functools.cached_property
    def rows(self):
        return list(range(self.i, self.i + 300))

    def total(self):
        return sum(self.rows)


def run(n=500):
    KEEP[0] = [R(i * 1000) for i in range(n)]
    return sum(r.total() for r in KEEP[0])
