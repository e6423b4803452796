#!/usr/bin/env python2
import collections


def report(lines):
    counts = collections.defaultdict(int)
    for line in lines:
        counts[line.split()[0]] += 1
    for word, count in counts.iteritems():
        print '%s: %d' % (word, count)
    return max(count for count in counts.itervalues())


def connect(**options):
    for name in options.iterkeys():
        if name not in ('host', 'port'):
            raise TypeError(name)
    return dict((name.lower(), value) for name, value in options.iteritems())


class Registry(object):
    def __init__(self):
        self.entries = {}

    def names(self):
        return [entry.name for entry in self.entries.itervalues()]

    def refresh(self, loader):
        # What the loader does is out of sight, and it may reach the registry.
        for name, entry in self.entries.iteritems():
            entry.load(loader(name))


def widths(table):
    # A parameter is most likely a dict.
    return [len(key) for key in table.iterkeys()]
