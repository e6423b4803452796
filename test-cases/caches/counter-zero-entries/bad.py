"""Counts that go back to zero and entries that are emptied, under keys that stay."""
import collections
from collections import defaultdict

in_use = collections.Counter()


def acquire(host):
    in_use[host] += 1


def release(host):
    in_use[host] -= 1  # expect: counter-zero-entries "gone back to zero"


class Channel:
    def __init__(self):
        self.counts = {}

    def enter(self, user_id):
        self.counts[user_id] = self.counts.get(user_id, 0) + 1

    def leave(self, user_id):
        self.counts[user_id] -= 1  # expect: counter-zero-entries


subscribers = defaultdict(set)


def subscribe(session, callback):
    subscribers[session].add(callback)


def unsubscribe(session, callback):
    subscribers[session].discard(callback)  # expect: counter-zero-entries "every entry that has been emptied"


class Document:
    def __init__(self):
        self._callbacks = {"tick": defaultdict(set), "timeout": defaultdict(set)}

    def add(self, kind, callback, handle):
        self._callbacks[kind][callback].add(handle)

    def remove(self, kind, handle):
        for handles in self._callbacks[kind].values():
            handles.remove(handle)  # expect: counter-zero-entries
