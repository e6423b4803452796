"""Entries that go again, and objects that go with them."""
import collections
import dataclasses


class Renderer:
    def __init__(self, engine):
        self.engine = engine
        self._cache = {}
        self._pending = {}
        self._names = {}

    def render(self, text):
        if text not in self._cache:
            self._cache[text] = self.engine.run(text)
        return self._cache[text]

    def start(self, job):
        self._pending[job.id] = job
        # A bound method that takes the entry out again.
        job.on_done(self._pending.pop)

    def name(self, node):
        if node not in self._names:
            self._names[node] = node.name
        return self._names[node]

    def templates_changed(self):
        self._cache = {}
        for table in (self._names,):
            table.clear()

    def templates(self):
        self.templates_changed()
        return self.engine.templates


RENDERER = Renderer(engine=None)


class Request:
    """Done with its answer."""

    def __init__(self):
        self._parsed = {}

    def header(self, key):
        if key not in self._parsed:
            self._parsed[key] = key.title()
        return self._parsed[key]


class Table:
    """A container itself: whoever fills it decides."""

    def __init__(self):
        self._rows = {}

    def __setitem__(self, key, row):
        self._rows[key] = row

    def __getitem__(self, key):
        return self._rows[key]


class Counter:
    def __init__(self):
        self.totals = {"in": 0, "out": 0}
        self.last = collections.deque(maxlen=10)

    def count(self, direction, message):
        if direction in self.totals:
            self.totals[direction] += 1
        self.last.append(message)


@dataclasses.dataclass
class Session:
    values: dict = dataclasses.field(default_factory=dict)

    def get(self, key):
        if key not in self.values:
            self.values[key] = key.upper()
        return self.values[key]


class Tracker:
    def __init__(self):
        self.open = {}

    def begin(self, span_id, span):
        self.open[span_id] = span

    def end(self, span_id):
        return _take(self.open, span_id)


def _take(table, key):
    return table.pop(key)


class Forgetful:
    """What is told that the key is gone takes its entry out."""

    def __init__(self):
        self.names = {}
        self.waiting = {}

    def request_received(self, request, spider):
        self.names.setdefault(spider, set()).add(request.host)

    def spider_closed(self, spider):
        for name in self.names.pop(spider, ()):
            print(name)

    def wait(self, request_id, size):
        self.waiting[request_id] = size

    def arrived(self, request_id):
        del self.waiting[request_id]

    def is_idle(self):
        return not self.waiting


class Buckets:
    """What forgets is called where an entry is added."""

    def __init__(self):
        self._buckets = {}

    def is_allowed(self, sender, now):
        self.forget_old(now - 60)
        self._buckets[sender] = now
        return True

    def forget_old(self, limit):
        for sender in [each for each, last in self._buckets.items() if last < limit]:
            del self._buckets[sender]


BUCKETS = Buckets()


def on_message(sender, now):
    return BUCKETS.is_allowed(sender, now)
