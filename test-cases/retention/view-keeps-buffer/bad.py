import mmap
import re

HEADERS = []
TITLES = {}
STARTED = []


def header():
    return memoryview(bytes(100000))[:16]  # expect: view-keeps-buffer "keeps the whole buffer"


def remember(path):
    with open(path, 'rb') as file:
        data = file.read()
    view = memoryview(data)
    HEADERS.append(view[:16])  # expect: view-keeps-buffer


def first_bytes(path):
    with open(path, 'rb') as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    return memoryview(mapped)[:64]  # expect: view-keeps-buffer "the whole map"


def names(rows):
    table = {row['name']: row for row in rows}
    TITLES['names'] = table.keys()  # expect: view-keeps-buffer "the whole dict with its values"
    return table.keys()  # expect: view-keeps-buffer


def compile_statement(compiler, rows):
    keys = rows[0].keys()  # expect: view-keeps-buffer
    return compiler.compile(column_keys=keys, many=len(rows) > 1)


def title(page, path):
    TITLES[page] = re.search('<title>(.*)</title>', open(path).read())  # expect: view-keeps-buffer "the whole text"


def begin(path):
    lines = iter(open(path).readlines())  # expect: view-keeps-buffer "This iterator"
    STARTED.append((next(lines), lines))
