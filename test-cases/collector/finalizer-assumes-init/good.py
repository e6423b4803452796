"""Finalizers that hold after a failed __init__ as well."""
import contextlib
import os
import socket
import threading


class FirstOfAll:
    def __init__(self, path):
        self.stream = None
        self.parts = []
        self.size = 0
        self.stream = open(path)

    def __del__(self):
        if self.stream is not None:
            self.stream.close()
        self.parts.clear()


class ClassDefault:
    stream = None

    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        if self.stream:
            self.stream.close()


class Asked:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        stream = getattr(self, 'stream', None)
        if stream is not None:
            stream.close()


class AskedFirst:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        if hasattr(self, 'stream'):
            self.stream.close()


class AskedTheDictionary:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        if 'stream' in self.__dict__:
            self.stream.close()


class Tried:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        try:
            self.stream.close()
        except AttributeError:
            pass


class TriedAll:
    def __init__(self, path):
        self.stream = open(path)

    def close(self):
        self.stream.close()

    def __del__(self):
        try:
            self.close()
        except Exception:
            pass


class Suppressed:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        with contextlib.suppress(AttributeError):
            self.stream.close()


class Slow:
    def __init__(self, handle):
        self.handle = handle
        self.lock = threading.Lock()
        self.extra = open('/dev/null')

    def __del__(self):
        with self.lock:
            os.close(self.handle)


class Magic:
    def __init__(self, path):
        self.stream = open(path)

    def __getattr__(self, name):
        return None

    def __del__(self):
        if self.stream:
            self.stream.close()


class MadeByNew:
    def __new__(cls, path):
        made = super().__new__(cls)
        made.stream = None
        return made

    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        if self.stream:
            self.stream.close()


class Inherited(socket.socket):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def __del__(self):
        # What the base class sets cannot be seen.
        self._io_refs = 0
        print(self.proto)


class NoInit:
    def __del__(self):
        print('gone')


class SetInFinalizer:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        self.stream = None
        print(self.stream)


class Guarded:
    """An attribute that is always there decides."""

    ready = False

    def __init__(self, path):
        self.stream = open(path)
        self.name = path
        self.ready = True

    def __del__(self):
        if not self.ready:
            return
        self.stream.close()


class GuardedElsewhere:
    ready = False

    def __init__(self, path):
        self.stream = open(path)
        self.ready = True

    def close(self):
        if self.ready and self.stream:
            self.stream.close()

    def __del__(self):
        self.close()


class ReadOnce:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        try:
            stream = self.stream
        except AttributeError:
            return
        self.stream = None
        stream.close()


class SetByMethod:
    def __init__(self, path):
        self.reset()
        self.path = os.open(path, os.O_RDONLY)

    def reset(self):
        self.parts = []

    def __del__(self):
        self.parts.clear()
