import weakref
R = []
K = []


def live():
    return sum(r() is not None for r in R)


def run(n=10):
    K[:] = [lambda: 1 for i in range(n)]
    R[:] = [weakref.ref(f) for f in K]
    return len(R)
