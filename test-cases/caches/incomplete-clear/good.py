"""Everything that grows is emptied, or is meant to stay."""


class Store:
    def __init__(self):
        self.values = {}
        self.times = {}
        self.names = {}
        self.listeners = []

    def put(self, key, value, now):
        self.values[key] = value
        self.times[key] = now

    def subscribe(self, listener):
        # Not part of what is stored.
        self.listeners.append(listener)

    def clear(self):
        self.values.clear()
        self._clear_times()

    def _clear_times(self):
        self.times = {}


class Pools:
    def __init__(self):
        self._host_cache = {}
        self._path_cache = {}

    def host(self, host):
        return self._host_cache.setdefault(host, host.lower())

    def path(self, path):
        return self._path_cache.setdefault(path, path.lower())

    def clear_host_cache(self):
        # Says itself that it is for one of them.
        self._host_cache.clear()

    def clear_path_cache(self):
        self._path_cache.clear()


class Base:
    def __init__(self):
        self.items = {}
        self.seen_cache = {}


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.extra_cache = {}

    def add(self, key, value):
        self.items[key] = value
        self.extra_cache[key] = value

    def clear(self):
        # What the base empties is not known here.
        super().clear()
        self.items.clear()


class Window:
    def __init__(self):
        self.rows = {}
        self.order = []

    def add(self, key, row):
        self.rows[key] = row
        self.order.append(key)
        if len(self.order) > 100:
            self.rows.pop(self.order.pop(0))

    def reset(self):
        self.rows = {}
