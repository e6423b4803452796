import functools
import weakref
from weakref import finalize


class Connection:
    def __init__(self, address):
        self.address = address
        self.finalizer = weakref.finalize(self, self.close)  # expect: finalize-holds-object "The finalizer of 'self' holds 'self'"
        finalize(self, lambda: self.close())  # expect: finalize-holds-object
        finalize(self, functools.partial(self.close))  # expect: finalize-holds-object
        finalize(self, print, self, 'closed')  # expect: finalize-holds-object
        finalize(self, print, sep=self.address, end=[self])  # expect: finalize-holds-object

        def clean_up():
            self.close()

        weakref.finalize(self, clean_up)  # expect: finalize-holds-object


    def close(self):
        self.address = None


def track(window, registry):
    # Of what class the window is, is not on the page: an attribute that is called is most likely a method.
    weakref.finalize(window, window.destroy)  # expect: finalize-holds-object
    registry.append(weakref.ref(window, lambda reference: print(window)))  # expect: finalize-holds-object "The callback of the weak reference holds 'window'"
    registry.append(weakref.ref(window, window.on_dead))  # expect: finalize-holds-object
    return weakref.proxy(window, functools.partial(print, window))  # expect: finalize-holds-object


class Owner:
    def __init__(self, connection):
        self.connection = connection
        weakref.finalize(self.connection, self.connection.close)  # expect: finalize-holds-object
