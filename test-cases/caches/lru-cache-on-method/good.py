import enum
import functools
from dataclasses import dataclass
from functools import cached_property, lru_cache
from operator import attrgetter

import cachetools
from methodtools import lru_cache as method_cache


@functools.lru_cache(maxsize=None)
def parse(text):
    return text.split()


class Report:
    def __init__(self, frame):
        self.frame = frame
        self.entries = {}
        self.cache = cachetools.LRUCache(maxsize=10)

    @cached_property
    def total(self):
        return self.frame.sum()

    @staticmethod
    @lru_cache(maxsize=None)
    def parse(text):
        return text.split()

    @classmethod
    @lru_cache(maxsize=None)
    def named(cls, name):
        return cls(name)

    @method_cache(maxsize=100)
    def column(self, name):
        return self.frame[name]

    @cachetools.cachedmethod(attrgetter('cache'))
    def row(self, index):
        return self.frame[index]

    def cell(self, name):
        if name not in self.entries:
            self.entries[name] = self.frame[name]
        return self.entries[name]

    def rows(self):
        @lru_cache(maxsize=10)
        def height(index):
            return self.frame[index]

        return [height(index) for index in range(10)]


class Colour(enum.Enum):
    RED = 1

    @lru_cache(maxsize=None)
    def text(self):
        return self.name.title()


class Meta(type):
    @lru_cache(maxsize=None)
    def fields(cls):
        return list(cls.__dict__)


@dataclass(frozen=True)
class Point:
    x: int
    y: int

    @lru_cache(maxsize=128)
    def distance(self, other):
        return abs(self.x - other.x)


class Catalogue:
    @lru_cache(maxsize=None)
    def find(self, name):
        return name


catalogue = Catalogue()


def lru_cache_of_ours(method):
    return method


class Other:
    @lru_cache_of_ours
    def find(self, name):
        return name
