import mmap
import re

HEADERS = []
TITLES = {}
STARTED = []


def header():
    return bytes(memoryview(bytes(100000))[:16])


def remember(path):
    with open(path, 'rb') as file:
        data = file.read()
    view = memoryview(data)
    HEADERS.append(bytes(view[:16]))


def first_bytes(path):
    with open(path, 'rb') as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return bytes(memoryview(mapped)[:64])


def names(rows):
    table = {row['name']: row for row in rows}
    TITLES['names'] = list(table.keys())
    return list(table.keys())


def compile_statement(compiler, rows):
    keys = list(rows[0].keys())
    return compiler.compile(column_keys=keys, many=len(rows) > 1)


def title(page, path):
    TITLES[page] = re.search('<title>(.*)</title>', open(path).read())


def begin(path):
    lines = iter(open(path).readlines())
    STARTED.append((next(lines), lines))
