"""Tables that do not grow, are trimmed, or are filled once."""
import collections
import functools
import weakref

LIMIT = 512
_parsed = {}


def parse(text):
    if text not in _parsed:
        if len(_parsed) >= LIMIT:
            _parsed.clear()
        _parsed[text] = text.split(",")
    return _parsed[text]


_recent = collections.OrderedDict()


def recent(url, load):
    if url in _recent:
        _recent.move_to_end(url)
        return _recent[url]
    value = _recent[url] = load(url)
    while len(_recent) > LIMIT:
        _recent.popitem(last=False)
    return value


_sizes = weakref.WeakKeyDictionary()


def size(node):
    if node not in _sizes:
        _sizes[node] = len(node.children)
    return _sizes[node]


_sessions = {}


def open_session(session_id, make):
    if session_id not in _sessions:
        _sessions[session_id] = make(session_id)
    return _sessions[session_id]


def close_session(session_id):
    _sessions.pop(session_id, None)


# Filled while modules are loaded.
_plugins = {}


def _load(path):
    _plugins[path] = path.upper()


for _path in ("a", "b"):
    _load(_path)


class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        Registry.classes[name] = cls
        return cls


# A truth has two values, a remainder ten.
_flags = {}
_buckets = {}


def flag(text):
    strict = text.startswith("!")
    key = strict is True
    if key not in _flags:
        _flags[key] = make_flag(key)
    return _flags[key]


def make_flag(key):
    return object() if key else None


def bucket(number):
    key = number % 10
    if key not in _buckets:
        _buckets[key] = []
    return _buckets[key]


# Only what is there is replaced.
_state = {"a": 1, "b": 2}


def update(key, value):
    if key not in _state:
        raise KeyError(key)
    _state[key] = value


def reset():
    for key in _state:
        _state[key] = 0


def collect(rows):
    # The table of one call, filled by an inner function that does not outlive it.
    table = {}

    def add(row_id, row):
        if row_id not in table:
            table[row_id] = row

    for row in rows:
        add(row.id, row)
    return table


_tables = {}


def table(key):
    # Evicted in another place under another name.
    tables = _tables
    if key not in tables:
        tables[key] = key * 2
    return tables[key]


def forget_all(tables=_tables):
    while tables:
        tables.popitem()


@functools.lru_cache(maxsize=64)
def square(number):
    return number * number


class Singletons(type):
    """The instances of a metaclass are classes: one entry for each class that the program defines."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in Singletons._instances:
            Singletons._instances[cls] = super().__call__(*args, **kwargs)
        return Singletons._instances[cls]
