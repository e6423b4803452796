#!/usr/bin/env python2
import ConfigParser
import weakref


def lazy(counts):
    for word, count in counts.iteritems():
        print word, count
    for word in counts:
        print word


def expire(cache, now):
    # The list is what makes this loop legal.
    for key, (value, deadline) in cache.items():
        if deadline < now:
            del cache[key]


def drain(pending):
    for key in pending.keys():
        print pending.pop(key)


def merge(settings):
    for key, value in settings.items():
        settings.setdefault(key.lower(), value)


def sections(path):
    parser = ConfigParser.ConfigParser()
    parser.read(path)
    # Takes an argument: not the method of a dict.
    for name, value in parser.items('server'):
        print name, value


class Table(object):
    def values(self):
        return iter(())

    def show(self):
        for value in self.values():
            print value


live = weakref.WeakValueDictionary()


def show_live():
    # Entries go while the loop runs.
    for key, value in live.items():
        print key, value


def kept(counts):
    items = counts.items()
    items.sort()
    return items


FORMATS = {'zip': 'ZIP file', 'tar': 'uncompressed tar file'}


def formats():
    # A table that somebody wrote out is small.
    return [(name, text) for name, text in FORMATS.items()]
