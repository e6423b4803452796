import collections
import datetime
import typing
import weakref
from collections import defaultdict, namedtuple
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary, ref

T = TypeVar('T')
Point = namedtuple('Point', 'x y')
Pair = collections.namedtuple('Pair', ['left', 'right'])

rows = []
reference = weakref.ref(rows)  # expect: type-without-weakref "A list cannot be referred to weakly"
first = ref({'a': 1})  # expect: type-without-weakref "A dict"
numbers = [ref(1), ref('one'), ref((1, 2)), ref(None), ref(b'1'), ref(object())]  # expect: type-without-weakref "An int"; type-without-weakref "A str"; type-without-weakref "A tuple"; type-without-weakref "None"; type-without-weakref "A bytes"; type-without-weakref "An object"
proxy = weakref.proxy(sorted(rows))  # expect: type-without-weakref "A list"


class Slotted:
    __slots__ = ('value', 'next')

    def watch(self, seen):
        # A subclass may allow it.
        return ref(self)  # expect: type-without-weakref "'Slotted' has slots without '__weakref__'"


class Deeper(Slotted, Generic[T]):
    __slots__ = 'more'


class Row(NamedTuple):
    name: str


class Named(namedtuple('Named', 'x')):
    pass


class Identifier(int):
    pass


@dataclass(slots=True)
class Record:
    name: str


class Cache:
    def __init__(self):
        self.values = WeakValueDictionary()
        self.keys = WeakKeyDictionary()
        self.seen = WeakSet()
        self.buckets = defaultdict(list)

    def fill(self, name, size):
        self.values[name] = []  # expect: type-without-weakref "A list cannot be a value of a WeakValueDictionary"
        self.values[name] = {'size': size}  # expect: type-without-weakref
        self.values.setdefault(name, ()).count(1)  # expect: type-without-weakref
        self.keys[f'{name}/{size}'] = size  # expect: type-without-weakref "A str cannot be a key of a WeakKeyDictionary"
        self.keys[id(self)] = size  # expect: type-without-weakref "An int"
        self.keys[name, size] = size  # todo-expect: type-without-weakref
        self.keys[(name, size)] = size  # expect: type-without-weakref "A tuple"
        self.seen.add('name')  # expect: type-without-weakref "A str cannot be an element of a WeakSet"
        self.seen.add(datetime.datetime.now())  # expect: type-without-weakref "A datetime"
        self.seen.add(Path('a'))  # expect: type-without-weakref "A Path"
        weakref.finalize(self.buckets, print)  # expect: type-without-weakref "A defaultdict"

    def point(self):
        node = Slotted()
        point = Point(1, 2)
        return ref(node), ref(Deeper()), ref(point), ref(Pair(1, 2)), ref(Row('a')), ref(Named(1))  # expect: type-without-weakref; type-without-weakref "'Deeper'"; type-without-weakref "'Point'"; type-without-weakref "'Pair'"; type-without-weakref "'Row'"; type-without-weakref "'Named'"

    def record(self):
        self.seen.add(Record('a'))  # expect: type-without-weakref "'Record'"
        self.seen.add(Identifier(1))  # expect: type-without-weakref "'Identifier'"


names = WeakSet(['a', 'b'])  # expect: type-without-weakref; type-without-weakref


def guarded(items=()):
    # The handler always runs.
    found = []
    try:
        return weakref.ref(found)  # expect: type-without-weakref
    except TypeError:
        return None
