from functools import cache, lru_cache
import functools

import cachetools
from async_lru import alru_cache

SHARED = cachetools.TTLCache(maxsize=100, ttl=60)


class Report:
    def __init__(self, frame):
        self.frame = frame

    @lru_cache(maxsize=None)  # expect: lru-cache-on-method "'Report'"
    def column(self, name):
        return self.frame[name]

    @functools.cache  # expect: lru-cache-on-method
    def total(self):
        return self.frame.sum()

    @property
    @cache  # expect: lru-cache-on-method
    def size(self):
        return len(self.frame)

    @lru_cache(None)  # expect: lru-cache-on-method
    def row(self, index):
        return self.frame[index]


class Provider:
    """Bounded: a fixed number of instances is kept, so only the strict run tells of it."""

    @lru_cache(maxsize=100)  # expect: lru-cache-on-method
    def resolve(self, name):
        return name

    @lru_cache  # expect: lru-cache-on-method
    def endpoint(self, name):
        return name

    @lru_cache(maxsize=1024)  # expect: lru-cache-on-method
    def skip(self, frame):
        return frame.f_code.co_name

    @alru_cache(maxsize=None)  # expect: lru-cache-on-method
    async def fetch(self, name):
        return name

    @cachetools.cached(SHARED)  # expect: lru-cache-on-method
    def lookup(self, name):
        return name

    @cachetools.cached(cache={})  # expect: lru-cache-on-method
    def find(self, name):
        return name


UNBOUNDED = None


class Window:
    @lru_cache(maxsize=UNBOUNDED)  # expect: lru-cache-on-method
    def padding(self, signal):
        return len(signal)


class BuildEnvironment:
    """One for the process, by its name."""

    @lru_cache(maxsize=None)  # expect: lru-cache-on-method
    def resolve(self, name):
        return name


class Cleared:
    """Somebody empties it."""

    @lru_cache(maxsize=None)  # expect: lru-cache-on-method
    def resolve(self, name):
        return name

    def close(self):
        self.resolve.cache_clear()


class Weight:
    """A value: equal ones share their entries."""

    def __init__(self, grams):
        self.grams = grams

    def __eq__(self, other):
        return self.grams == other.grams

    def __hash__(self):
        return hash(self.grams)

    @lru_cache(maxsize=None)  # expect: lru-cache-on-method
    def text(self, unit):
        return f'{self.grams} {unit}'


class PageHandler:
    """A hundred answered requests are kept."""

    @lru_cache  # expect: lru-cache-on-method
    def config(self):
        return {'user': self.request.user}
