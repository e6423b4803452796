import weakref
ALIVE = weakref.WeakSet()


def live():
    return len(ALIVE)


class Session(object):
    def __init__(self):
        self.data = bytearray(1000)
        ALIVE.add(self)

    def handle(self):
        return len(self.data)

    def __del__(self):
        self.data = None


def run(count=50):
    for _ in range(count):
        Session().handle()
    return count
