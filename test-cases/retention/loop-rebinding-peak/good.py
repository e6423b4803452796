import numpy as np


def total(paths):
    size = 0
    for path in paths:
        data = np.fromfile(path)
        size += len(data)
        del data
    return size


def in_a_function(paths):
    return sum(size_of(path) for path in paths)


def size_of(path):
    return len(np.fromfile(path))


def gathered(paths):
    tables = []
    for path in paths:
        table = np.fromfile(path)
        tables.append(table)
    return tables


def last(paths):
    for path in paths:
        table = np.fromfile(path)
    return table


def small(rows):
    for row in rows:
        names = sorted(row)
        print(names[0])


def header(paths):
    for path in paths:
        start = open(path, 'rb').read(16)
        print(start)


def built(chunks):
    text = ''
    for chunk in chunks:
        text = text + chunk.read()
    return text


def load(number):
    return list(range(number, number + 100000))


count = 0
for table in map(load, range(3)):
    count += len(table)
del table
