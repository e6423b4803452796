# measure: live
# counts: weak references that still work
import weakref
R = []
K = []


def live():
    return sum(r() is not None for r in R)


def run(n=10):
    R[:] = [weakref.ref(lambda: 1) for i in range(n)]
    return len(R)
