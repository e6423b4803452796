import collections
import weakref
from dataclasses import dataclass

import attr
from library import Base


class Rows(list):
    """A subclass of list, dict or str can be referred to weakly."""


class Plain:
    pass


class Slotted:
    __slots__ = ('value', '__weakref__')


class Sub(Slotted):
    __slots__ = ('more',)


class Open:
    __slots__ = ('value',)


class WithDict(Open):
    """No slots of its own: instances have a dict and weak references."""


class Unknown(Base):
    """The base may have weak references."""

    __slots__ = ('value',)


class Computed:
    __slots__ = tuple('abc')


@dataclass(slots=True, weakref_slot=True)
class Record:
    name: str


@attr.define
class Defined:
    name: str


class Failure(Exception):
    pass


def references(value, rows=None):
    kept = [Rows(), Plain(), Slotted(), Sub(), WithDict(), Unknown(), Computed(), Record('a'), Defined('a'), Failure()]
    # The type of a parameter is not known, nor is that of a name with two values.
    if rows is None:
        rows = []
    weak = [weakref.ref(value), weakref.ref(rows)]
    rows_ = Rows()
    node = Sub()
    loose = WithDict()
    record = Record('b')
    failure = Failure()
    weak += [weakref.ref(rows_), weakref.ref(node), weakref.ref(loose), weakref.ref(record), weakref.ref(failure)]
    unknown = Unknown()
    computed = Computed()
    weak += [weakref.ref(unknown), weakref.ref(computed), weakref.ref(references), weakref.ref(Plain)]
    queue = collections.deque()
    names = {'a'}
    weak += [weakref.ref(queue), weakref.ref(names)]
    return kept, weak, rows_, node, loose, record, failure, unknown, computed, queue, names


class Cache:
    def __init__(self):
        self.values = weakref.WeakValueDictionary()
        self.keys = weakref.WeakKeyDictionary()

    def fill(self, name, value):
        # Keys of a WeakValueDictionary and values of a WeakKeyDictionary are held strongly: any type will do.
        self.values['a', 1] = value
        self.keys[value] = {'name': name}
        self.keys.setdefault(value, []).append(name)


def test_list():
    try:
        weakref.ref([])
    except TypeError:
        pass
