#!/usr/bin/env python2
import collections


def report(lines):
    counts = collections.defaultdict(int)
    for line in lines:
        counts[line.split()[0]] += 1
    for word, count in counts.items():  # expect: dict-list-methods "counts.items()"
        print '%s: %d' % (word, count)
    return max(count for count in counts.values())  # expect: dict-list-methods


def connect(**options):
    for name in options.keys():  # expect: dict-list-methods "options.keys()"
        if name not in ('host', 'port'):
            raise TypeError(name)
    return dict((name.lower(), value) for name, value in options.items())  # expect: dict-list-methods


class Registry(object):
    def __init__(self):
        self.entries = {}

    def names(self):
        return [entry.name for entry in self.entries.values()]  # expect: dict-list-methods

    def refresh(self, loader):
        # What the loader does is out of sight, and it may reach the registry.
        for name, entry in self.entries.items():  # expect: dict-list-methods
            entry.load(loader(name))


def widths(table):
    # A parameter is most likely a dict.
    return [len(key) for key in table.keys()]  # expect: dict-list-methods
