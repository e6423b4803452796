"""The reference is made of a parameter; what callers pass decides."""
import weakref


class Bus:
    def __init__(self):
        self.listeners = []

    def subscribe(self, topic, callback):
        # One caller below passes a bound method.
        self.listeners.append((topic, weakref.ref(callback)))

    def follow(self, target):
        # Callers pass objects.
        self.listeners.append(weakref.ref(target))

    def later(self, callback, when=None):
        # Nobody calls it in this file, and it is called like something to call: only with --strict.
        return weakref.WeakMethod(callback)


class View:
    def __init__(self, bus):
        bus.subscribe('changed', self.changed)
        bus.subscribe(callback=on_change, topic='changed')
        bus.follow(self)

    def changed(self, event):
        self.last = event


def on_change(event):
    print(event)
