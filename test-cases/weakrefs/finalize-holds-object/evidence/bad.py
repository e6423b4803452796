# measure: kept livek
# counts: objects alive
# python: >=3.4
import weakref
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


class R(object):
    def __init__(self):
        self.buf = bytearray(2000)
        LIVE.add(self)
        weakref.finalize(self, self.close)

    def close(self):
        pass


def run(n=30):
    for i in range(n):
        R()
    return n
