import signal
import weakref

MONITORS = weakref.WeakSet()


class Monitor(object):
    def __init__(self):
        self.samples = bytearray(2000)
        MONITORS.add(self)
        self.old = signal.signal(signal.SIGUSR1, self.dump)

    def dump(self, number, frame):
        pass

    def close(self):
        signal.signal(signal.SIGUSR1, self.old)


def live():
    return len(MONITORS)


def run(monitors=3):
    for _ in range(monitors):
        Monitor().close()
    return monitors
