"""Finalizers of objects that hold themselves: they run when the collector comes by."""
import functools
import os
import threading


class Reader:
    def __init__(self, path):
        self.handle = os.open(path, os.O_RDONLY)
        self.on_data = self.read

    def read(self):
        return os.read(self.handle, 100)

    def __del__(self):  # expect: finalizer-in-cycle "'on_data'"
        os.close(self.handle)


class Watcher:
    def __init__(self, stream):
        self.stream = stream
        self.callbacks = {'data': lambda text: self.stream.write(text)}

    def __del__(self):  # expect: finalizer-in-cycle "'callbacks'"
        self.stream.close()


class Node:
    def __init__(self, parent=None):
        self.parent = parent
        self.root = parent.root if parent else self

    def __del__(self):  # expect: finalizer-in-cycle "'root'"
        print('node gone')


class Nested:
    def __init__(self, stream):
        def write(text):
            self.stream.write(text)

        self.stream = stream
        self.write = write

    def __del__(self):  # expect: finalizer-in-cycle
        self.stream.close()


class Bound:
    def __init__(self, stream):
        self.stream = stream
        self.later = functools.partial(self.flush, True)

    def flush(self, force):
        self.stream.flush()

    def __del__(self):  # expect: finalizer-in-cycle
        self.stream.close()


class Helper:
    def __init__(self, owner):
        self.owner = owner


class Owner:
    def __init__(self, stream):
        self.stream = stream
        self.helper = Helper(self)

    def __del__(self):  # expect: finalizer-in-cycle "'helper'"
        self.stream.close()


class Base:
    def __init__(self, stream):
        self.stream = stream

    def __del__(self):
        self.stream.close()


class Derived(Base):  # expect: finalizer-in-cycle "'Derived'"
    def __init__(self, stream):
        super().__init__(stream)
        self.hook = self.flush

    def flush(self):
        self.stream.flush()


class ResetTooLate:
    def __init__(self, stream):
        self.stream = stream
        self.hook = self.flush

    def flush(self):
        self.stream.flush()

    def __del__(self):  # expect: finalizer-in-cycle
        # Nothing calls this as long as the hook is there.
        self.hook = None
        self.stream.close()
