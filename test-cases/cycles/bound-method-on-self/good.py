import enum
import functools
import threading
import tkinter
import unittest
import weakref
from functools import cached_property

from orm.langhelpers import memoized_attribute

from orm.langhelpers import memoized_attribute


class Transport:
    """The terminal method lets go of it."""

    def __init__(self, sock):
        self._sock = sock
        self._write_ready = self._write_send

    def _write_send(self):
        return self._sock

    def close(self):
        self._force_close()

    def _force_close(self):
        self._write_ready = None


class Reader:
    """Deleted, emptied, and reset together with others."""

    def __init__(self):
        self.on_data = self._data
        self.on_end = self._end
        self.table = {'data': self._data}

    def _data(self):
        pass

    def _end(self):
        pass

    def __exit__(self, *exc):
        del self.on_data
        self.on_end, self.buffer = None, None
        self.table.clear()


class Client:
    """Weak references to the method."""

    def __init__(self, bus):
        self.on_event = weakref.WeakMethod(self._event)
        self.refs = [weakref.WeakMethod(self._event)]
        self.ready = bus.promise(self._event, weak=True)

    def _event(self, event):
        pass


class Worker:
    """A thread drops its target when it has run."""

    def __init__(self):
        self.thread = threading.Thread(target=self._loop)
        self.thread.start()

    def _loop(self):
        pass


class Sorter:
    """Nothing is kept when the call has returned."""

    def __init__(self, items):
        self.items = sorted(items, key=self._key)
        self.names = list(map(self._key, items))
        self.size = len([self._key])
        self.best = max(items, key=self._key)
        self.first = self._key(items[0])

    def _key(self, item):
        return item.name


class Kinds:
    """Static and class methods, and methods taken from the class, hold no instance."""

    def __init__(self):
        self.parse = self._parse
        self.build = self._build
        self.call = Kinds._call
        self.other = self.__class__._call
        self.area = self.size

    @staticmethod
    def _parse(text):
        return text

    @classmethod
    def _build(cls):
        return cls()

    def _call(self):
        return 1

    @property
    def size(self):
        return 3


class Injected:
    """The attribute that hides the method came from outside."""

    def __init__(self, notify):
        self.notify = notify
        self.callback = self.notify

    def notify(self):
        raise NotImplementedError


class Local:
    """A bound method in a local name is gone with the frame."""

    def run(self, items):
        step = self._step
        return [step(item) for item in items]

    def _step(self, item):
        return item


class Colour(enum.Enum):
    RED = 1

    def __init__(self, value):
        self.render = self._render

    def _render(self):
        return self.name


class TransportTest(unittest.TestCase):
    def setUp(self):
        self.callback = self._callback

    def _callback(self):
        pass


class Panel(tkinter.Frame):
    def __init__(self, master):
        tkinter.Frame.__init__(self, master)
        self.button = tkinter.Button(self, command=self._clicked)

    def _clicked(self):
        pass


def _read_all(stream):
    return stream


class Delegating:
    def __init__(self, stream):
        # The bound methods of another object hold that object only.
        self.read = stream.read
        self.readline = stream.readline
        self.read_all = functools.partial(_read_all, stream)


class Answers:
    """A plain property answers a new bound method each time, and a cached one something that holds no method."""

    def __init__(self, parts):
        self.parts = parts

    @property
    def reader(self):
        return self.read

    @cached_property
    def size(self):
        return sum(map(self.size_of, self.parts))

    @cached_property
    def ordered(self):
        return sorted(self.parts, key=self.size_of)

    def read(self):
        return self.parts

    def size_of(self, part):
        return len(part)


class Labelled:
    """An attribute that is computed once is a value, not a method."""

    @memoized_attribute
    def key(self):
        return str(id(self))

    @memoized_attribute
    def label(self):
        return Label(self.key)


class Label:
    def __init__(self, key):
        self.key = key
