import logging
import sys
from sys import getsizeof

LIMIT = 50_000
log = logging.getLogger(__name__)


def report(items):
    print(sys.getsizeof(items))
    log.debug('%d bytes', sys.getsizeof(items))
    return {'flat': getsizeof(items)}


def compare(one, other):
    # The flat sizes are what is asked for.
    return sys.getsizeof(one) - sys.getsizeof(other), sys.getsizeof(one) < sys.getsizeof(other)


class Table:
    def __init__(self):
        self.rows = []

    def __sizeof__(self):
        return object.__sizeof__(self) + sum(sys.getsizeof(row) for row in self.rows)


def total_size(item, seen):
    """The recipe: it follows what the item holds."""
    if id(item) in seen:
        return 0
    seen.add(id(item))
    size = sys.getsizeof(item, 0)
    if isinstance(item, dict):
        size += sum(total_size(value, seen) for value in item.values())
    return size


def accept(text):
    """Text and bytes are flat: the size is all there is."""
    data = str(text)
    if sys.getsizeof(data) > LIMIT:
        raise ValueError('too long')
    payload = b''.join([data.encode()])
    return sys.getsizeof(payload) < LIMIT and sys.getsizeof(data.encode('utf-8')) < LIMIT


def put(cache, key, value):
    cache[key] = value
    while sum(len(entry) for entry in cache.values()) > LIMIT:
        cache.popitem()


def test_size():
    assert sys.getsizeof([]) < 100
