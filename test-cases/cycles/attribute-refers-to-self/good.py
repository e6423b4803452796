import threading
import unittest
import weakref


class Entry:
    def __init__(self, callback):
        self.tref = weakref.proxy(self)
        self.callback = callback

    @property
    def current(self):
        return self


class Connection:
    """The end of the object breaks the cycle."""

    def __init__(self, parent):
        self.parent = parent or self

    def close(self):
        self._drop()

    def _drop(self):
        self.parent = None


class Process:
    """A thread drops its arguments when it has run."""

    def __init__(self):
        self.thread = threading.Thread(target=work, args=(self,))


def work(process):
    return process


class Compared:
    """Only read, compared or passed: nothing is stored."""

    def __init__(self, other):
        self.same = other is self
        self.name = self.__class__.__name__
        self.size = len([self])
        self.owner = other if other is not None else None
        self.items = list(self.load())
        self.copy = dict(self.__dict__)

    def load(self):
        return [self.name]


class Other:
    """The attribute belongs to another object."""

    def attach(self, child):
        child.parent = self
        child.owners.append(self)


class Singleton:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class EntryTest(unittest.TestCase):
    def setUp(self):
        self.entry = self


def wrapper(function):
    function.plain = None
    return function


def attach_for_a_while(node):
    node.owner = node
    try:
        return node.visit()
    finally:
        node.owner = None


class Breakpoint:
    """The class keeps the list, and the list the instances: that is a registry."""

    bpbynumber = [None]

    def __init__(self):
        self.bpbynumber.append(self)

    def delete(self):
        self.bpbynumber.remove(self)
