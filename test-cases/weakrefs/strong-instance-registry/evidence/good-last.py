import weakref
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


class A(object):
    current = None

    def __init__(self):
        self.b = bytearray(1000)
        A.current = weakref.ref(self)
        LIVE.add(self)


def run(n=10):
    for i in range(n):
        A()
    return n
