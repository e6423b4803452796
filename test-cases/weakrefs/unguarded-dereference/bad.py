import atexit
import os
import weakref
from weakref import WeakMethod, ref


class Child:
    def __init__(self, parent, on_done):
        self._parent = weakref.ref(parent)
        self._done = WeakMethod(on_done)

    @property
    def root(self):
        return self._parent().root  # expect: unguarded-dereference "'self._parent()' is None once"

    def done(self):
        self._done()(self)  # expect: unguarded-dereference "'self._done()' is None once"
        self._parent().count += 1  # expect: unguarded-dereference
        self._parent().count += 2

    def close(self):
        # The reference itself is always true.
        if self._parent:
            self._parent().remove(self)  # expect: unguarded-dereference

    def item(self, key):
        self._parent()[key] = self  # expect: unguarded-dereference
        for child in self._parent():
            print(child)

    def named(self):
        parent = self._parent()
        return parent.name  # expect: unguarded-dereference "'parent' is None once"


class Bus:
    def __init__(self):
        self.listeners = []
        self.by_name = {}

    def subscribe(self, name, listener):
        self.listeners.append(weakref.ref(listener))
        self.by_name[name] = ref(listener)

    def notify(self, event):
        for listener in self.listeners:
            listener().handle(event)  # expect: unguarded-dereference "'listener()' is None once"

    def notify_by_name(self, name, event):
        self.by_name[name]().handle(event)  # expect: unguarded-dereference


class Exporter:
    def __init__(self):
        reset = weakref.WeakMethod(self.reset)
        os.register_at_fork(after_in_child=lambda: reset()())  # expect: unguarded-dereference "'reset()' is None once"
        this = weakref.ref(self)

        def at_exit():
            this().reset()  # expect: unguarded-dereference

        atexit.register(at_exit)

    def reset(self):
        self.lines = []


class Node:
    x = 1


def dead():
    node = Node()
    reference = weakref.ref(node)
    del node
    # Its only owner is gone: the handler always runs.
    try:
        return reference().x  # expect: unguarded-dereference "'reference()' is None: 'node' was its only owner"
    except AttributeError:
        return None


def annotated(reference: weakref.ref[Node]):
    return reference().x  # expect: unguarded-dereference
