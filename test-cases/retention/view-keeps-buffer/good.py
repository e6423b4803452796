import hashlib
import re

import numpy as np
import pandas as pd

HEADERS = []
MATCHES = {}


def header():
    return bytes(memoryview(bytes(100000))[:16])


def shared(buffer):
    # The caller owns the buffer, and wants a view of it.
    return memoryview(buffer)[:16]


def digest(path):
    buffer = bytearray(262144)
    view = memoryview(buffer)
    answer = hashlib.sha256()
    with open(path, 'rb', buffering=0) as file:
        while size := file.readinto(view):
            answer.update(view[:size])
    return answer.hexdigest()


def part_of_text(path):
    # Slices of text and bytes are copies.
    HEADERS.append(open(path, 'rb').read()[:16])
    return open(path).read()[:10]


class Matrix:
    def __init__(self, data):
        self.data = np.asarray(data)
        self.order = self.data.argsort()

    def prune(self, count):
        self.data = self.data[:count].copy()

    def reverse(self):
        self.data = self.data[::-1]

    def sort(self, order):
        # An array of indices makes a copy.
        self.data = self.data[order, :]


class Window:
    def __init__(self, items):
        self.items = list(items)

    def cut(self, count):
        self.items = self.items[:count]


def ones():
    return np.ones(200000)[:5].copy()


def whole(n):
    data = np.ones(n)
    return data, data[:5]


def small():
    return np.zeros(6)[:3]


def into(target):
    # The values are copied into the other array.
    source = np.ones(200000)
    target[:5] = source[:5]


def preview(path):
    return pd.read_csv(path).head().copy()


class Table:
    def __init__(self):
        self._rows = {}

    def keys(self):
        return self._rows.keys()


def names(rows):
    table = {row['name']: row for row in rows}
    return list(table.keys())


def walk(rows):
    table = {row['name']: row for row in rows}
    for name in table.keys():
        print(name)


def title(page, text):
    match = re.search('<title>(.*)</title>', text)
    MATCHES[page] = match.group(1)
    return match


def count(path):
    lines = iter(open(path).readlines())
    next(lines)
    return sum(1 for _ in lines)
