import weakref


class O(object):
    pass


R = []


def live():
    return sum(r() is not None for r in R)


K = []


def run(n=10):
    K[:] = [O() for i in range(n)]
    R[:] = [weakref.ref(o) for o in K]
    return len(R)
