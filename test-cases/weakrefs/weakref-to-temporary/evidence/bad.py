# measure: live
# counts: weak references that still work
import weakref


class O(object):
    pass


R = []


def live():
    return sum(r() is not None for r in R)


K = []


def run(n=10):
    R[:] = [weakref.ref(O()) for i in range(n)]
    return len(R)
