"""The object is told that a key is gone, or answers whether there is work left, and keeps the entries all the same."""
from collections import defaultdict


class HostNames:
    def __init__(self, resolver):
        self.names = defaultdict(set)
        self.resolver = resolver

    def request_received(self, request, spider):
        self.names[spider].add(request.host)  # expect: instance-cache-never-trimmed "every 'spider'"

    def spider_closed(self, spider):
        for name in self.names[spider]:
            self.resolver.forget(name)


class Downloads:
    def __init__(self):
        self.running = {}

    def start(self, request_id, size):
        self.running[request_id] = size * 2  # expect: instance-cache-never-trimmed "every 'request_id'"

    def is_idle(self):
        return not self.running
