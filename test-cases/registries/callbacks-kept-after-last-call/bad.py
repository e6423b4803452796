"""Objects that come to an end once, call back, and keep those they have called."""
import threading


class Future:
    def __init__(self):
        self.is_done = False
        self.value = None
        self._callbacks = []
        self._errbacks = []
        self._lock = threading.Lock()

    def success(self, value):
        with self._lock:
            self.value = value
            self.is_done = True
            callbacks = self._callbacks
        for callback in callbacks:  # expect: callbacks-kept-after-last-call "'self._callbacks'"
            callback(value)

    def failure(self, error):
        self.is_done = True
        for errback in self._errbacks:  # expect: callbacks-kept-after-last-call
            try:
                errback(error)
            except Exception:
                pass

    def add_callback(self, callback):
        with self._lock:
            if not self.is_done:
                self._callbacks.append(callback)
                return self
        callback(self.value)
        return self

    def add_errback(self, errback):
        if self.is_done:
            return self
        self._errbacks.append(errback)
        return self


class Job:
    """A copy is walked, and the list itself stays."""

    def __init__(self):
        self.finished = False
        self.listeners = []

    def on_finish(self, listener):
        if self.finished:
            listener(self)
        else:
            self.listeners.append(listener)

    def finish(self):
        self.finished = True
        for listener in list(self.listeners):  # expect: callbacks-kept-after-last-call
            listener(self)
