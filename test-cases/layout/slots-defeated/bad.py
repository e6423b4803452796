import collections
import typing
from dataclasses import dataclass


class Shape:
    """Has no slots, and so gives every instance of its subclasses a dict."""

    def area(self):
        return 0


class Box(Shape):
    __slots__ = ('width', 'height')  # expect: slots-defeated "'Shape'"

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
    __slots__ = ()  # expect: slots-defeated "'Base'"


class Open:
    __slots__ = ('x', '__dict__')  # expect: slots-defeated "__dict__"

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Extensible:
    __slots__ = ('x', '__dict__')  # expect: slots-defeated "__dict__"

    def __init__(self, x):
        self.x = x


class Node:
    __slots__ = ('key', 'next')

    def __init__(self, key):
        self.key = key
        self.next = None


class Leaf(Node):  # expect: slots-defeated "'Leaf'"
    def depth(self):
        return 0


class Weighted(Node):  # expect: slots-defeated "'Weighted'"
    def __init__(self, key, weight):
        super().__init__(key)
        self.weight = weight


class Point(collections.namedtuple('Point', 'x y')):  # expect: slots-defeated "'Point'"
    """A point of the plane."""

    def norm(self):
        return abs(self.x) + abs(self.y)


Pair = collections.namedtuple('Pair', ['left', 'right'])


class Swapped(Pair):  # expect: slots-defeated "'Swapped'"
    def swap(self):
        return Swapped(self.right, self.left)


class Entry(typing.NamedTuple):
    key: str
    value: int


class Total(Entry):  # expect: slots-defeated "'Total'"
    def __add__(self, other):
        return Total(self.key, self.value + other.value)


@dataclass(slots=True)
class Item:
    name: str


@dataclass
class Priced(Item):  # expect: slots-defeated "'Priced'"
    price: int = 0
