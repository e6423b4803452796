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
    R[:] = [weakref.WeakMethod(o.m) for o in K]
    return len(R)
