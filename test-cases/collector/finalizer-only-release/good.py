"""The finalizer is a second line behind an end that the program calls, or releases nothing."""
import os
import warnings
import weakref

ALIVE = weakref.WeakSet()
COUNTS = {}


class Closed:
    def __init__(self, stream):
        self.stream = stream

    def close(self):
        self.stream.close()

    def __del__(self):
        self.close()


class Managed:
    def __init__(self, stream):
        self.stream = stream

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()

    def __del__(self):
        self.stream.close()


class Named:
    def __init__(self, handle):
        self.handle = handle

    def release(self):
        os.close(self.handle)

    def __del__(self):
        self.release()


class Warns:
    def __init__(self, path):
        self.path = path

    def __del__(self):
        warnings.warn(f'unclosed {self!r}', ResourceWarning, source=self)


class Weak:
    def __init__(self):
        ALIVE.add(self)

    def __del__(self):
        ALIVE.discard(self)


class Counted:
    def __init__(self, name):
        self.name = name
        COUNTS[name] = COUNTS.get(name, 0) + 1

    def __del__(self):
        # The name is kept, not the object.
        del COUNTS[self.name]


class Inherited(Closed):
    def __del__(self):
        self.stream.close()


class Unknown(os.PathLike):
    """A base of another module may have the end."""

    def __init__(self, stream):
        self.stream = stream

    def __del__(self):
        self.stream.close()
