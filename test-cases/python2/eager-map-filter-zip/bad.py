#!/usr/bin/env python2
import itertools
import sys


def compare(left, right):
    for a, b in zip(left, right):  # expect: eager-map-filter-zip "'zip' builds the whole list"
        if a != b:
            print a, b


def load(path):
    with open(path) as lines:
        for number in map(int, lines):  # expect: eager-map-filter-zip "'map'"
            yield number


def visible(rows):
    return [row.name for row in filter(None, rows)]  # expect: eager-map-filter-zip "'filter'"


def ranked(names, scores):
    for rank, (name, score) in enumerate(zip(names, map(float, scores))):  # expect: eager-map-filter-zip "'zip'"
        print rank, name, score


def send(queue, messages):
    for message in filter(lambda m: m.ready, messages):  # expect: eager-map-filter-zip "'filter'"
        queue.deliver(message)
