"""Entries that are emptied under the objects that they belonged to: the key keeps the object."""
from collections import defaultdict


class Callbacks:
    def __init__(self):
        self.by_callable = {'tick': defaultdict(set), 'timeout': defaultdict(set)}

    def add(self, kind, callback, handle):
        self.by_callable[kind][callback].add(handle)

    def remove(self, kind, handle):
        for handles in self.by_callable[kind].values():
            handles.remove(handle)  # expect: counter-zero-entries "has been emptied"


class Transforms:
    """As many keys as there are kinds of events."""

    def __init__(self):
        self.by_event = defaultdict(list)

    def add(self, event, function):
        self.by_event[event].append(function)

    def remove(self, event, function):
        self.by_event[event].remove(function)  # expect: counter-zero-entries
