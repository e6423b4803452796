#!/usr/bin/env python2
import itertools
import sys


def compare(left, right):
    for a, b in itertools.izip(left, right):
        if a != b:
            print a, b


def load(path):
    with open(path) as lines:
        for number in itertools.imap(int, lines):
            yield number


def visible(rows):
    return [row.name for row in itertools.ifilter(None, rows)]


def ranked(names, scores):
    for rank, (name, score) in enumerate(itertools.izip(names, itertools.imap(float, scores))):
        print rank, name, score


def send(queue, messages):
    for message in itertools.ifilter(lambda m: m.ready, messages):
        queue.deliver(message)
