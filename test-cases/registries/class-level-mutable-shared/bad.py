from collections import defaultdict
import asyncio


class Basket:
    items = []  # expect: class-level-mutable-shared "'items'"

    def add(self, item):
        self.items.append(item)


class ChainMap:
    """The observers of all maps are in one list."""

    _observers = []  # expect: class-level-mutable-shared
    maps = ()

    def __init__(self, *maps):
        self.maps = maps

    def bind_to(self, callback):
        self._observers.append(callback)


class Parser:
    errors = []  # expect: class-level-mutable-shared
    symbols = {}  # expect: class-level-mutable-shared
    counts = defaultdict(int)  # expect: class-level-mutable-shared

    def __init__(self, text):
        self.text = text

    def fail(self, message):
        self.errors += [message]

    def define(self, name, value):
        self.symbols[name] = value

    def count(self, name):
        self.counts[name] += 1


class Protocol(asyncio.Protocol):
    buffer = []  # expect: class-level-mutable-shared

    def data_received(self, data):
        self.buffer.append(data)


class Loader:
    """Meant to be shared: it only grows, so the strict run tells of it."""

    _cache = {}  # expect: class-level-mutable-shared

    def load(self, name):
        if name not in self._cache:
            self._cache[name] = open(name).read()
        return self._cache[name]


class Settings:
    """Fixed keys: shared, but bounded."""

    values = {}  # expect: class-level-mutable-shared

    def configure(self, name):
        self.values['name'] = name


def collect(source):
    class Collector:
        # The class goes with the call, unless something else keeps it.
        data = []  # expect: class-level-mutable-shared

        def feed(self, text):
            self.data.append(text)

    source.run(Collector())
    return source


class Fonts:
    fontmap = {}  # expect: class-level-mutable-shared

    def __init__(self, paths):
        self.fontmap.update({'rm': 'Serif', 'it': 'Italic'})
        for key in self.fontmap:
            self.fontmap[key] = paths[key]
