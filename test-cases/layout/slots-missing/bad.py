import collections
import csv
from dataclasses import dataclass

import attr


class Token:  # expect: slots-missing "'Token'"
    """One word of the text."""

    def __init__(self, kind, text, line):
        self.kind = kind
        self.text = text
        self.line = line


def tokenize(lines):
    tokens = []
    for number, line in enumerate(lines):
        for word in line.split():
            tokens.append(Token('word', word, number))
    return tokens


@dataclass
class Point:  # expect: slots-missing "'Point'"
    x: float
    y: float
    label: str = ''


def load(path):
    with open(path) as lines:
        return [Point(float(x), float(y)) for x, y in csv.reader(lines)]


@attr.s
class Edge:  # expect: slots-missing "'Edge'"
    start = attr.ib()
    end = attr.ib()


class Graph:
    def __init__(self, pairs):
        self.edges = {(start, end): Edge(start, end) for start, end in pairs}
        self.nodes = {}

    def add(self, key, value):
        self.nodes[key] = Node(key, value)


class Node:  # expect: slots-missing "'Node'"
    # One at a time, but into a container of the graph: under --strict.
    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.next = None


class Row(object):  # expect: slots-missing "'Row'"
    def __init__(self, values):
        self.values = values
        self.width = len(values)


def read(cursor, table):
    while True:
        values = cursor.fetchone()
        if values is None:
            break
        row = Row(values)
        table.append(row)


class Cell:  # expect: slots-missing "'Cell'"
    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return 'Cell(%r)' % self.value


def grid(width, height):
    cells = collections.deque(Cell(x) for x in range(width))
    return cells
