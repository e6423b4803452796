from collections import deque
from typing import ClassVar
import ctypes
import enum

from pydantic import BaseModel
from traits.api import HasTraits


class Basket:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)


class Declared:
    """The class gives the empty default, and every instance makes its own."""

    items = []
    names = {}

    def __init__(self, items=None):
        self.items = items or []

    def begin(self):
        self.names = {}

    def add(self, item):
        self.items.append(item)
        self.names[item] = item


class Drained:
    queue = []

    def put(self, item):
        self.queue.append(item)

    def get(self):
        return self.queue.pop(0)


class Registry:
    """Through the class: shared on purpose, and said so."""

    handlers = {}
    instances = []
    plugins: ClassVar[list] = []

    @classmethod
    def register(cls, name, handler):
        cls.handlers[name] = handler

    def __init_subclass__(cls):
        Registry.instances.append(cls)

    def __init__(self):
        type(self).handlers[id(self)] = self


class Bounded:
    recent = deque(maxlen=10)

    def add(self, item):
        self.recent.append(item)


class Read:
    fields = ['name', 'size']
    table = {'a': 1}

    def names(self):
        return sorted(self.fields) + [self.table[key] for key in self.table]


class Model(BaseModel):
    """The library copies the default for every instance."""

    items: list = []

    def add(self, item):
        self.items.append(item)


class Traits(HasTraits):
    items = []

    def add(self, item):
        self.items.append(item)


class Colour(enum.Enum):
    RED = []

    def add(self, item):
        self.RED.append(item)


class Base:
    def __init__(self):
        self.tokens = []


class Scanner(Base):
    tokens = []

    def scan(self, token):
        self.tokens.append(token)


class Subclass(Basket):
    items = []


class Sized:
    seen = set()

    def add(self, item):
        if len(self.seen) > 1000:
            return
        self.seen.add(item)


class Frozen:
    kinds = frozenset()
    order = ()

    def add(self, kind):
        self.kinds = self.kinds | {kind}
