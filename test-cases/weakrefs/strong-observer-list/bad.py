import functools
from collections import defaultdict

LISTENERS = []
HOOKS = defaultdict(list)


class View:
    observers = []

    def __init__(self, name):
        self.name = name
        LISTENERS.append(self.changed)  # expect: strong-observer-list "'LISTENERS' keeps the listeners it is given"
        View.observers.append(functools.partial(self.changed, name))  # expect: strong-observer-list
        HOOKS[name].append(lambda event: self.changed(event))  # expect: strong-observer-list

    def changed(self, event):
        print(self.name, event)


class Model:
    """Offers no way to unsubscribe."""

    def __init__(self):
        self._callbacks = []
        self._by_topic = {}
        self._seen = set()

    def subscribe(self, callback):
        self._callbacks.append(callback)  # expect: strong-observer-list "'self._callbacks' keeps the listeners"

    def on(self, topic, handler):
        self._by_topic.setdefault(topic, []).append(handler)  # expect: strong-observer-list

    def add_listener(self, listener):
        self._seen.add(listener)  # expect: strong-observer-list

    def notify(self, event):
        for callback in self._callbacks:
            callback(event)
