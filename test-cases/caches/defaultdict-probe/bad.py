"""Questions to a defaultdict that answer by adding the key."""
import collections
from collections import defaultdict

hooks = defaultdict(list)
seen = collections.defaultdict(set)


def register(event):
    def add(hook):
        hooks[event].append(hook)
        return hook

    return add


def fire(session, data):
    for hook in hooks[session]:  # expect: defaultdict-probe
        hook(data)


def is_known(host, path):
    return path in seen[host]  # expect: defaultdict-probe "missing 'host'"


def count(request):
    if hooks[request.url]:  # expect: defaultdict-probe
        return len(hooks[request.url])  # expect: defaultdict-probe
    return 0


class Router:
    def __init__(self):
        self.consumers = defaultdict(dict)

    def bind(self, queue, tag, consumer):
        self.consumers[queue][tag] = consumer

    def deliver(self, message):
        for tag, consumer in self.consumers[message.routing_key].items():  # expect: defaultdict-probe
            consumer(tag, message)
