import weakref
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


def _close():
    pass


class R(object):
    def __init__(self):
        self.buf = bytearray(2000)
        LIVE.add(self)
        weakref.finalize(self, _close)


def run(n=30):
    for i in range(n):
        R()
    return n
