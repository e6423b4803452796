import abc
import attr
import dataclasses
import enum
import typing
from collections import deque
from dataclasses import dataclass
from typing import NamedTuple, Protocol


class Base(object):
    __slots__ = ("a", 'b')

    def inherited(self):
        pass


class Child(Base):
    __slots__ = "c"

    def __init__(self, items=None):
        self.queue = deque()
        self.items = []  # attribute: self.items = store, method, iterate later, item-delete, store
        self.plain = None
        self.hidden = self.show
        self.queue  # made_by: self.queue = collections.deque
        self.plain  # made_by: self.plain = collections.deque

    def show(self):
        self.items.append(1)
        self.show  # method: self.show = instance Child.show
        self.inherited  # method: self.inherited = instance Base.inherited
        self.made  # method: self.made = static Child.made
        self.family  # method: self.family = class Child.family
        self.size  # method: self.size = property Child.size
        self.hidden  # method: self.hidden = unknown
        return lambda: [x for x in self.items]

    def reset(self):
        del self.items[0]
        self.items = list()
        self.plain = deque()

    @staticmethod
    def made(self):
        self  # instance: self = unknown

    @classmethod
    def family(cls):
        pass

    @property
    def size(self):
        return self  # instance: self = Child

    @abc.abstractmethod
    def abstract(me):
        me  # instance: me = Child


Base  # slots: Base = a b; class: Base = Base
Child  # slots: Child = c; class_kind: Child = plain
child = Child()
child  # instance: child = Child; made_by: child = unknown
child.show  # method: child.show = instance Child.show
Child.show  # method: Child.show = unknown


class Colour(enum.Enum):
    RED = 1


class Shade(Colour):
    pass


@dataclass
class Point:
    x: int


@dataclasses.dataclass(frozen=True)
class Frozen:
    x: int


@attr.s
class Attrs:
    pass


class Row(NamedTuple):
    a: int


class Shape(Protocol[int]):
    pass


class Meta(type):
    pass


Shade  # class_kind: Shade = enum
Point  # class_kind: Point = dataclass
Frozen  # class_kind: Frozen = dataclass
Attrs  # class_kind: Attrs = attrs
Row  # class_kind: Row = namedtuple
Shape  # class_kind: Shape = protocol
Meta  # class_kind: Meta = metaclass


class Twice:
    pass


class Twice:
    pass


Twice()  # instance: Twice() = Twice


class Reaches:
    shared = []

    def grow(self):
        self.shared.append(1)  # attribute: self.shared = store, method, method, method, item-store
        type(self).shared.append(2)
        self.__class__.shared.append(3)
        Reaches.shared[0] = 4

    def replace(self, value):
        type(self).latest = value
        return self.latest  # attribute: self.latest = store, return

    def named(self):
        setattr(self, "late", 1)
        return self.late  # attribute: self.late = store, return
