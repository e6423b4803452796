"""Caches of modules and classes that keep every key they were ever given."""
import functools
import re
from collections import defaultdict

_QUERIES = {}


def intern_query(query_string):
    if query_string not in _QUERIES:
        _QUERIES[query_string] = compile_query(query_string)  # expect: module-cache-never-trimmed "'query_string'"
    return _QUERIES[query_string]


def compile_query(text):
    return re.compile(text)


_user_cache = {}


def load_user(session, user_id):
    try:
        return _user_cache[user_id]
    except KeyError:
        user = _user_cache[user_id] = session.load(user_id)  # expect: module-cache-never-trimmed
        return user


class Iterator(object):
    TIMESTAMP_TO_DATETIME = {}

    def convert(self, timestamp):
        found = self.TIMESTAMP_TO_DATETIME.get((timestamp, self.zone))
        if found is None:
            found = self.make(timestamp)
            self.TIMESTAMP_TO_DATETIME[(timestamp, self.zone)] = found  # expect: module-cache-never-trimmed "every key"
        return found


_sizes = {}


def size_of(node):
    # Keeps the nodes too.
    if node in _sizes:
        return _sizes[node]
    size = sum(size_of(child) for child in node.children)
    _sizes[node] = size  # expect: module-cache-never-trimmed
    return size


_reported = set()


def report_once(message, out):
    if message in _reported:
        return
    _reported.add(message)  # expect: module-cache-never-trimmed
    out.write(message)


cache = {}


def clear_cache():
    cache.clear()


def lookup(expr, table):
    # There is a way to empty it, but nothing here takes it.
    if expr not in cache:
        cache[expr] = table.find(expr)  # expect: module-cache-never-trimmed
    return cache[expr]


def memoize(func):
    results = {}

    @functools.wraps(func)
    def wrapper(*args):
        if args not in results:
            results[args] = func(*args)  # expect: module-cache-never-trimmed
        return results[args]

    return wrapper


_lazy = None


def lazily(key):
    global _lazy
    if _lazy is None:
        _lazy = {}
    if key not in _lazy:
        _lazy[key] = key * 2  # expect: module-cache-never-trimmed
    return _lazy[key]


_seen_by_host = defaultdict(set)


def note(host, path, table=_seen_by_host):
    table[host].add(path)  # expect: module-cache-never-trimmed


recent_ticks = defaultdict(list)


async def on_tick(order_id, payload):
    recent_ticks[order_id].append(payload)  # expect: module-cache-never-trimmed "every 'order_id'"


async def pump(feed):
    async for order_id, payload in feed:
        await on_tick(order_id, payload)
