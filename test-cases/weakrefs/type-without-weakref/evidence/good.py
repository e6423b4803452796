import weakref
KEEP = []
N = [0]


def live():
    return N[0]


class P(object):
    __slots__ = ('x', '__weakref__')


def run(n=5):
    for i in range(n):
        p = P()
        KEEP.append(p)
        try:
            weakref.ref(p)
            N[0] += 1
        except TypeError:
            pass
    return n
