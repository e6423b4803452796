"""The key goes with the last count or member, or there are only a few."""
import collections
from collections import defaultdict

in_use = collections.Counter()


def acquire(host):
    in_use[host] += 1


def release(host):
    left = in_use.pop(host) - 1
    if left:
        in_use[host] = left


totals = collections.Counter()


def count(ok):
    totals["ok" if ok else "failed"] += 1
    totals["open"] -= 1


def tally(words):
    # The counts of one call.
    left = collections.Counter()
    for word in words:
        left[word] += 1
    for word in words:
        left[word] -= 1
    return left


subscribers = defaultdict(set)


def subscribe(session, callback):
    subscribers[session].add(callback)


def unsubscribe(session, callback):
    members = subscribers[session]
    members.discard(callback)
    if not members:
        subscribers.pop(session)


class Document:
    def __init__(self):
        self._callbacks = {"tick": defaultdict(set), "timeout": defaultdict(set)}

    def remove(self, kind, handle):
        for callback, handles in list(self._callbacks[kind].items()):
            handles.remove(handle)
            if not handles:
                del self._callbacks[kind][callback]


class Stock:
    def __init__(self):
        self.pieces = {}

    def take(self, article_id):
        self.pieces[article_id] -= 1

    def sweep(self):
        self.pieces = {key: number for key, number in self.pieces.items() if number}
