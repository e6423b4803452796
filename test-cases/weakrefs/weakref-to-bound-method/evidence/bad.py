# measure: live
# counts: weak references that still work
# python: >=3.4
import weakref


class O(object):
    def m(self):
        pass


R = []
K = []


def live():
    return sum(r() is not None for r in R)


def run(n=10):
    K[:] = [O() for i in range(n)]
    R[:] = [weakref.ref(o.m) for o in K]
    return len(R)
