import weakref


class O(object):
    def m(self):
        return 1


S = weakref.WeakSet()
K = []


def live():
    return len(S)


def run(n=10):
    K[:] = [O() for i in range(n)]
    for o in K:
        S.add(o)
    return len(K)
