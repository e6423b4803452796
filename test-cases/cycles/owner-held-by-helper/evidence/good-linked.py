import weakref


class N(object):
    __slots__ = ('next', 'prev', 'data', '__weakref__')


def run(n=200):
    for i in range(n):
        a, b = N(), N()
        a.data = bytearray(500)
        a.next = b
        b.prev = weakref.ref(a)
    return b.prev() is a
