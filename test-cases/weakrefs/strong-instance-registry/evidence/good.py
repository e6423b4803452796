import weakref
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


class A(object):
    instances = weakref.WeakSet()

    def __init__(self):
        self.b = bytearray(2000)
        A.instances.add(self)
        LIVE.add(self)


def run(n=30):
    for i in range(n):
        A()
    return n
