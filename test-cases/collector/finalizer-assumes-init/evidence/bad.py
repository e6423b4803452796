# measure: live
# counts: connections closed of 5
import sys
CLOSED = []


def live():
    return len(CLOSED)


class Connection(object):
    def close(self):
        CLOSED.append(self)


class Pair(object):
    def __init__(self, size):
        self.first = Connection()
        if size < 1:
            raise ValueError(size)
        self.second = Connection()

    def __del__(self):
        self.second.close()
        self.first.close()


def setup():
    # Keeps the message about the failed finalizer off the screen.
    sys.unraisablehook = lambda failure: None
    sys.stderr = open('/dev/null', 'w')


def run(count=5):
    for _ in range(count):
        try:
            Pair(0)
        except ValueError:
            pass
    return count
