import abc
import collections
import enum
import functools
import threading
import typing


class Shape:
    __slots__ = ()

    def area(self):
        return 0


class Box(Shape):
    __slots__ = ('width', 'height')


class Abstract(abc.ABC):
    __slots__ = ('x',)


Item = typing.TypeVar('Item')


class Stack(typing.Generic[Item]):
    __slots__ = ('items',)


class Worker(threading.Thread):
    # What the base of another module has is not known here.
    __slots__ = ('job',)


class Plain(Shape):
    # The base has no attributes: it only leaves the choice to its subclasses.
    def area(self):
        return 1


class Cached:
    __slots__ = ('x', '__dict__')

    @functools.cached_property
    def square(self):
        return self.x * self.x


class Point(collections.namedtuple('Point', 'x y')):
    __slots__ = ()


class Noted(collections.namedtuple('Noted', 'x y')):
    # Takes the dict for an attribute of its own.
    def note(self, text):
        self.text = text


class Names(typing.NamedTuple):
    first: str
    last: str


class Node:
    __slots__ = ('key',)


class Leaf(Node):
    __slots__ = ('value',)


class Free(Node):
    def __init__(self, **values):
        self.__dict__.update(values)


class Mode(str, enum.Enum):
    FAST = 'fast'


class ParseError(Exception):
    pass


class Unexpected(ParseError):
    # There is one at a time.
    __slots__ = ('token',)


class Version(collections.namedtuple('Version', 'major minor')):
    def __str__(self):
        return '%d.%d' % self


# The only one.
version = Version(1, 0)
