# measure: kept livek
# counts: producers that are still there
# python: >=3.4
import atexit
import weakref

PRODUCERS = weakref.WeakSet()


class Producer:
    def __init__(self):
        self.buffer = bytearray(2000)
        PRODUCERS.add(self)
        atexit.register(self.close)

    def close(self):
        self.buffer = None


def live():
    return len(PRODUCERS)


def run(producers=30):
    for _ in range(producers):
        Producer()
    return producers
