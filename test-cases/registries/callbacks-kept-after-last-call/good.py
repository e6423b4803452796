"""The callbacks are let go, or will be called again."""


class Future:
    def __init__(self):
        self.is_done = False
        self.callbacks = []
        self.errbacks = []

    def success(self, value):
        self.is_done = True
        callbacks, self.callbacks = self.callbacks, None
        for callback in callbacks:
            callback(value)

    def failure(self, error):
        self.is_done = True
        for errback in self.errbacks:
            errback(error)
        del self.errbacks[:]

    def add_callback(self, callback):
        if self.is_done:
            callback(self)
        else:
            self.callbacks.append(callback)

    def add_errback(self, errback):
        if not self.is_done:
            self.errbacks.append(errback)


class Drained:
    def __init__(self):
        self.done = False
        self.waiters = []
        self.observers = []

    def wait(self, waiter):
        if not self.done:
            self.waiters.append(waiter)

    def finish(self):
        self.done = True
        while self.waiters:
            self.waiters.pop()(self)


class Connection:
    """It can be opened again: then they are called again."""

    def __init__(self):
        self.is_open = False
        self.is_lost = False
        self.listeners = []

    def listen(self, listener):
        if not self.is_lost:
            self.listeners.append(listener)

    def open(self):
        self.is_lost = False

    def lose(self):
        self.is_lost = True
        for listener in self.listeners:
            listener(self)


class Changing:
    """Called at every change."""

    def __init__(self):
        self.is_dirty = False
        self.observers = []

    def observe(self, observer):
        self.observers.append(observer)

    def change(self):
        self.is_dirty = True
        for observer in self.observers:
            observer(self)


class Named:
    """What is walked is no callback."""

    def __init__(self):
        self.finished = False
        self.handlers = []

    def add(self, handler):
        if not self.finished:
            self.handlers.append(handler)

    def names(self):
        self.finished = True
        return [handler.name for handler in self.handlers]
