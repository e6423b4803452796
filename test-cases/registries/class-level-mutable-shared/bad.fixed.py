from collections import defaultdict
import asyncio


class Basket:
    items = []

    def add(self, item):
        self.items.append(item)


class ChainMap:
    """The observers of all maps are in one list."""

    maps = ()

    def __init__(self, *maps):
        self._observers = []
        self.maps = maps

    def bind_to(self, callback):
        self._observers.append(callback)


class Parser:

    def __init__(self, text):
        self.counts = defaultdict(int)
        self.symbols = {}
        self.errors = []
        self.text = text

    def fail(self, message):
        self.errors += [message]

    def define(self, name, value):
        self.symbols[name] = value

    def count(self, name):
        self.counts[name] += 1


class Protocol(asyncio.Protocol):
    buffer = []

    def data_received(self, data):
        self.buffer.append(data)


class Loader:
    """Meant to be shared: it only grows, so the strict run tells of it."""

    _cache = {}

    def load(self, name):
        if name not in self._cache:
            self._cache[name] = open(name).read()
        return self._cache[name]


class Settings:
    """Fixed keys: shared, but bounded."""

    values = {}

    def configure(self, name):
        self.values['name'] = name


def collect(source):
    class Collector:
        # The class goes with the call, unless something else keeps it.
        data = []

        def feed(self, text):
            self.data.append(text)

    source.run(Collector())
    return source


class Fonts:
    fontmap = {}

    def __init__(self, paths):
        self.fontmap.update({'rm': 'Serif', 'it': 'Italic'})
        for key in self.fontmap:
            self.fontmap[key] = paths[key]
