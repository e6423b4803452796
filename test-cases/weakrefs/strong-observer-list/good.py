import weakref

LISTENERS = []
COMMANDS = {}
PLUGINS = []


class View:
    def __init__(self):
        LISTENERS.append(weakref.WeakMethod(self.changed, LISTENERS.remove))

    def changed(self, event):
        print(event)


class Model:
    def __init__(self):
        self._callbacks = []
        self._weak = weakref.WeakSet()
        self._handlers = {}
        self._hooks = []

    def subscribe(self, callback):
        self._callbacks.append(callback)
        self._weak.add(callback)

    def unsubscribe(self, callback):
        self._callbacks.remove(callback)

    def handle(self, topic, handler):
        # One for each topic: a table.
        self._handlers[topic] = handler

    def hook(self, function):
        # A decorator: the functions of modules stay anyway.
        self._hooks.append(function)
        return function


class Request:
    """Gone when it is answered, and its callbacks with it."""

    def __init__(self):
        self._callbacks = []

    def add_callback(self, callback):
        self._callbacks.append(callback)


class Rows:
    def __init__(self):
        self.rows = []

    def add(self, row):
        self.rows.append(row)


def command(function):
    COMMANDS[function.__name__] = function
    PLUGINS.append(function)
    return function
