import collections
import typing
from dataclasses import dataclass


class Shape:
    """Has no slots, and so gives every instance of its subclasses a dict."""

    __slots__ = ()

    def area(self):
        return 0


class Box(Shape):
    __slots__ = ('width', 'height')

    def __init__(self, width, height):
        self.width = width
        self.height = height


class Square(Box):
    # Said of Box already.
    __slots__ = ()


class Base:
    def __init__(self, key):
        self.key = key


class Middle(Base):
    __slots__ = ()


class Open:
    __slots__ = ('x', '__dict__')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Extensible:
    __slots__ = ('x', '__dict__')

    def __init__(self, x):
        self.x = x


class Node:
    __slots__ = ('key', 'next')

    def __init__(self, key):
        self.key = key
        self.next = None


class Leaf(Node):
    __slots__ = ()

    def depth(self):
        return 0


class Weighted(Node):
    def __init__(self, key, weight):
        super().__init__(key)
        self.weight = weight


class Point(collections.namedtuple('Point', 'x y')):
    """A point of the plane."""

    __slots__ = ()

    def norm(self):
        return abs(self.x) + abs(self.y)


Pair = collections.namedtuple('Pair', ['left', 'right'])


class Swapped(Pair):
    __slots__ = ()

    def swap(self):
        return Swapped(self.right, self.left)


class Entry(typing.NamedTuple):
    key: str
    value: int


class Total(Entry):
    __slots__ = ()

    def __add__(self, other):
        return Total(self.key, self.value + other.value)


@dataclass(slots=True)
class Item:
    name: str


@dataclass
class Priced(Item):
    price: int = 0
