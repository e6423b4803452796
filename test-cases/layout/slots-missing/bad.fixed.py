import collections
import csv
from dataclasses import dataclass

import attr


class Token:
    """One word of the text."""

    __slots__ = ('kind', 'text', 'line')

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


@dataclass(slots=True)
class Point:
    x: float
    y: float
    label: str = ''


def load(path):
    with open(path) as lines:
        return [Point(float(x), float(y)) for x, y in csv.reader(lines)]


@attr.s(slots=True)
class Edge:
    start = attr.ib()
    end = attr.ib()


class Graph:
    def __init__(self, pairs):
        self.edges = {(start, end): Edge(start, end) for start, end in pairs}
        self.nodes = {}

    def add(self, key, value):
        self.nodes[key] = Node(key, value)


class Node:
    # One at a time, but into a container of the graph: under --strict.
    __slots__ = ('key', 'value', 'next')

    def __init__(self, key, value):
        self.key = key
        self.value = value
        self.next = None


class Row(object):
    __slots__ = ('values', 'width')

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


class Cell:
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return 'Cell(%r)' % self.value


def grid(width, height):
    cells = collections.deque(Cell(x) for x in range(width))
    return cells
