# measure: kept livek
# counts: instances alive
import weakref
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


class A(object):
    instances = []

    def __init__(self):
        self.b = bytearray(2000)
        A.instances.append(self)
        LIVE.add(self)


def run(n=30):
    for i in range(n):
        A()
    return n
