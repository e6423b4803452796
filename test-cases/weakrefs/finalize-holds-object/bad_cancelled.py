"""Finalizers that hold their object, and that somebody cancels by hand: only with --strict."""
import weakref


class Channel:
    def __init__(self):
        self._on_error = weakref.finalize(self, self.restore)  # expect: finalize-holds-object
        self._finalizer = weakref.finalize(self, self.restore)  # expect: finalize-holds-object

    def restore(self):
        self._on_error()

    def close(self):
        self._finalizer.detach()
