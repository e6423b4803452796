#!/usr/bin/env python2
import itertools


def lazy(left, right):
    for a, b in itertools.izip(left, right):
        print a, b


def kept(left, right):
    pairs = zip(left, right)
    pairs.sort()
    return pairs


def grouped(values):
    # With None it pads to the longest, and imap does not.
    for pair in map(None, values, values[1:]):
        print pair


def added(left, right):
    # The same with two iterables.
    for total in map(lambda a, b: (a or 0) + (b or 0), left, right):
        print total


def labelled(values):
    # As short as the display.
    for label, value in zip(('low', 'high'), values):
        print label, value


def prune(entries):
    for entry in filter(lambda e: e.dead, entries):
        entries.remove(entry)


def text_only(text):
    def filter(function, values):
        return iter(values)

    for character in filter(str.isalpha, text):
        print character
