"""Finalizers of objects that are on no cycle, and cycles that an end opens."""
import functools
import os
import weakref


class Plain:
    def __init__(self, handle):
        self.handle = handle

    def __del__(self):
        os.close(self.handle)


class Opened:
    def __init__(self, stream):
        self.stream = stream
        self.hook = self.flush

    def flush(self):
        self.stream.flush()

    def close(self):
        self.hook = None
        self.stream.close()

    def __del__(self):
        self.close()


class Weakly:
    def __init__(self, stream):
        self.stream = stream
        self.hook = weakref.WeakMethod(self.flush)
        self.owner = weakref.ref(self)

    def flush(self):
        self.stream.flush()

    def __del__(self):
        self.stream.close()


class Static:
    def __init__(self, stream):
        self.stream = stream
        self.hook = self.flush
        self.table = {'flush': functools.partial(self.flush, stream)}
        self.key = lambda item: item.name

    @staticmethod
    def flush(stream):
        stream.flush()

    def __del__(self):
        self.stream.close()


class Child:
    def __init__(self, owner):
        self.name = owner.name


class Named:
    def __init__(self, name):
        self.name = name
        self.child = Child(self)

    def __del__(self):
        print(self.name)


class Given:
    def __init__(self, parent):
        # The parent may be anything.
        self.parent = parent

    def __del__(self):
        self.parent.remove(self)


class Registered:
    alive = weakref.WeakSet()

    def __init__(self, stream):
        self.stream = stream
        Plain.__init__(self, stream.name)
        # heaplint: ignore[attribute-refers-to-self]
        self.alive.add(self)

    def __del__(self):
        self.stream.close()
