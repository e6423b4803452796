"""Objects that live long and keep an entry for every argument."""
from collections import defaultdict


class Renderer:
    def __init__(self, engine):
        self.engine = engine
        self._cache = {}

    def render(self, text):
        if text not in self._cache:
            self._cache[text] = self.engine.run(text)  # expect: instance-cache-never-trimmed "every 'text'"
        return self._cache[text]


RENDERER = Renderer(engine=None)


class Columns:
    """Only the instance tells for how long."""

    def __init__(self):
        self._widths = {}

    def width(self, task):
        try:
            return self._widths[task.id]
        except KeyError:
            width = self._widths[task.id] = len(str(task))  # expect: instance-cache-never-trimmed
            return width


class HostNames:
    def __init__(self):
        self.hosts = defaultdict(set)

    def request_received(self, request, spider):
        self.hosts[spider].add(request.host)  # expect: instance-cache-never-trimmed "every 'spider'"

    def spider_closed(self, spider, resolver):
        for host in self.hosts[spider]:
            resolver.forget(host)


class Hub:
    def __init__(self):
        self.results = {}
        self.history = []

    def on_reply(self, msg):
        msg_id = msg["parent"]
        self.results[msg_id] = msg["content"]  # expect: instance-cache-never-trimmed


class Resolver:
    _instance = None

    def __init__(self):
        self.names = dict()

    def resolve(self, address):
        names = self.names
        if address in names:
            return names[address]
        names[address] = found = self.ask(address)  # expect: instance-cache-never-trimmed
        return found
