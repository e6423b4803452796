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


class Buckets:
    """There is a method that forgets, and nobody calls it."""

    def __init__(self, rate):
        self.rate = rate
        self._buckets = {}

    def is_allowed(self, sender, now):
        tokens, last = self._buckets.get(sender, (self.rate, now))
        self._buckets[sender] = (tokens - 1, now)  # expect: instance-cache-never-trimmed "every 'sender'"
        return tokens > 0

    def forget_old(self, limit):
        for sender in [each for each, (_, last) in self._buckets.items() if last < limit]:
            del self._buckets[sender]


BUCKETS = Buckets(rate=5)


def on_message(sender, now):
    return BUCKETS.is_allowed(sender, now)


class Adapter:
    """What is written is never looked at."""

    def __init__(self, queue):
        self.queue = queue
        self._profiles = {}

    def receive(self, update):
        sender = update["from"]
        self._profiles[sender["id"]] = sender.get("name", "")  # expect: instance-cache-never-trimmed
        self.queue.put(update)
