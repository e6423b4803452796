import functools
import types
import weakref
from functools import partial
from weakref import WeakSet

LISTENERS = WeakSet()
BY_NAME = weakref.WeakValueDictionary()


class Client:
    def __init__(self, bus):
        bus.listen(weakref.ref(lambda event: print(event)))  # expect: weakref-to-lambda "The lambda dies as soon as"
        bus.listen(weakref.proxy(lambda: self))  # expect: weakref-to-lambda
        LISTENERS.add(partial(print, 'event'))  # expect: weakref-to-lambda "The entry for 'partial()' is gone"
        BY_NAME['print'] = functools.partial(print, self)  # expect: weakref-to-lambda
        BY_NAME['method'] = types.MethodType(print, self)  # expect: weakref-to-lambda

    def watch(self, name):
        def changed(event):
            print(name, event)

        LISTENERS.add(changed)  # expect: weakref-to-lambda "'changed' dies when 'watch' returns"

    def again(self):
        def changed(event):
            # It refers to itself, and so lives until the collector runs: silent.
            changed(event)

        LISTENERS.add(changed)

    def later(self):
        callback = lambda: self.watch('later')  # noqa: E731
        return weakref.ref(callback)  # expect: weakref-to-lambda "'callback' dies when 'later' returns"


weakref.finalize(lambda: 0, print, 'gone')  # expect: weakref-to-lambda "The finalizer of the lambda runs"
