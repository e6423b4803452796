CLOCK = set()


class Animation(object):
    def start(self):
        CLOCK.add(self)

    def stop(self):
        self.cancel()

    def cancel(self):
        CLOCK.discard(self)


class Sequence(Animation):
    def __init__(self, first, second):
        self.first = first
        self.second = second

    def start(self):
        self.first.start()
        self.second.start()

    def stop(self):
        self.cancel()

    def cancel(self):
        self.first.cancel()
        self.second.cancel()


def live():
    return len(CLOCK)


def run():
    CLOCK.clear()
    for _ in range(100):
        sequence = Sequence(Animation(), Animation())
        sequence.start()
        sequence.cancel()
    return 100
