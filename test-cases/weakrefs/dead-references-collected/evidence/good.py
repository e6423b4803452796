import weakref


class Listener(object):
    pass


class Bus(object):
    def __init__(self):
        self.listeners = []

    def subscribe(self, listener):
        self.listeners.append(weakref.ref(listener, self.listeners.remove))

    def notify(self):
        return sum(reference() is not None for reference in self.listeners)


BUS = Bus()


def run(n=2000):
    for _ in range(n):
        BUS.subscribe(Listener())
    return BUS.notify()
