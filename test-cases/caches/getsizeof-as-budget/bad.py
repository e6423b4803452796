import sys
from sys import getsizeof

import cachetools

LIMIT = 50_000
CACHE = {}


class Cache:
    def __init__(self, limit):
        self.limit = limit
        self.entries = {}
        self.used = 0

    def put(self, key, value):
        self.entries[key] = value
        while sys.getsizeof(self.entries) > self.limit:  # expect: getsizeof-as-budget
            self.entries.popitem()

    def add(self, key, value):
        self.used += getsizeof(value)  # expect: getsizeof-as-budget
        if self.used > self.limit:
            self.entries.clear()
            self.used = 0
        self.entries[key] = value


def trim():
    total = sum(sys.getsizeof(value) for value in CACHE.values())  # expect: getsizeof-as-budget
    while total > LIMIT:
        total -= sys.getsizeof(CACHE.popitem()[1])


def batch(records):
    chunk = []
    for record in records:
        chunk.append(record)
        size = sys.getsizeof(chunk)  # expect: getsizeof-as-budget
        if size >= LIMIT:
            yield chunk
            chunk = []


def fits(rows):
    return sys.getsizeof([row for row in rows]) <= LIMIT  # expect: getsizeof-as-budget


pages = cachetools.LRUCache(maxsize=LIMIT, getsizeof=sys.getsizeof)  # expect: getsizeof-as-budget


def put(key, value, size):
    CACHE[key] = value
    total = sum(size(entry) for entry in CACHE.values())
    while total > LIMIT:
        total -= size(CACHE.pop(next(iter(CACHE))))


def store(key, value):
    put(key, [value], sys.getsizeof)  # expect: getsizeof-as-budget
