import functools
import threading
import weakref
from dataclasses import dataclass
from enum import Enum

import attr


class Slotted:
    __slots__ = ('x',)

    def __init__(self, x):
        self.x = x


@dataclass(slots=True)
class SlottedData:
    x: int


@attr.define
class Defined:
    x: int


class Few:
    def __init__(self, x):
        self.x = x


few = [Few(i) for i in range(5)]
named = [Few(name) for name in ('a', 'b')]


class One:
    def __init__(self, x):
        self.x = x


the_one = One(1)


class Passing:
    def __init__(self, x):
        self.x = x


def total(values):
    # One at a time, and none is kept.
    return sum(Passing(value).x for value in values)


class Computed:
    def __init__(self, x):
        self.x = x

    @functools.cached_property
    def square(self):
        return self.x * self.x


class Dynamic:
    def __init__(self, **values):
        for name, value in values.items():
            setattr(self, name, value)


class Copied:
    def __init__(self, x):
        self.x = x

    def copy(self):
        other = Copied(self.x)
        other.__dict__.update(self.__dict__)
        return other


class Referred:
    def __init__(self, x):
        self.x = x


class Tagged:
    def __init__(self, x):
        self.x = x


class Worker(threading.Thread):
    def __init__(self, x):
        super().__init__()
        self.x = x


class Mixed(Few, Tagged):
    def __init__(self, x):
        super().__init__(x)
        self.y = x


class Defaulted:
    # A slot cannot have the name of an attribute of the class.
    x = 0

    def __init__(self, x):
        if x:
            self.x = x


class Color(Enum):
    RED = 1


@dataclass
class Extended:
    x: int

    def __post_init__(self):
        # Not a field: slots=True would leave no place for it.
        self.y = self.x


class Anything:
    def __getattr__(self, name):
        return name

    def __init__(self, x):
        self.x = x


def build(values):
    tagged = Tagged(0)
    tagged.tag = 'set from outside'
    referred = [Referred(value) for value in values]
    first = Referred(1)
    reference = weakref.ref(first)
    referred.append(first)
    return [
        [Slotted(value) for value in values],
        [SlottedData(value) for value in values],
        [Defined(value) for value in values],
        [Computed(value) for value in values],
        [Dynamic(x=value) for value in values],
        [Copied(value) for value in values],
        [Tagged(value) for value in values],
        [Worker(value) for value in values],
        [Mixed(value) for value in values],
        [Defaulted(value) for value in values],
        [Color(value) for value in values],
        [Extended(value) for value in values],
        [Anything(value) for value in values],
        referred,
        reference,
        tagged,
    ]


class Indexed:
    def __init__(self, x):
        self.x = x


slot = [None]


def measure(n):
    # Nothing walks them.
    slot[0] = [Indexed(i) for i in range(n)]
    return slot[0][3].x
