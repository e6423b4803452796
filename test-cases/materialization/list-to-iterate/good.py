import glob
import os
import re
import shutil
import sys


def lazy(rows, table):
    for row in rows:
        print(row)
    for key, value in table.items():
        print(key, value)
    for square in (n * n for n in rows):
        print(square)


def expire(cache, now):
    for key, deadline in list(cache.items()):
        if deadline < now:
            del cache[key]


def rename(table):
    for key in list(table.keys()):
        table[key.lower()] = table.pop(key)


def drain(queue):
    for item in list(queue):
        queue.remove(item)


class Subject:
    def __init__(self):
        self.listeners = []
        self.children = {}

    def notify(self, event):
        # A listener may remove itself.
        for listener in list(self.listeners):
            listener(event)

    def close(self):
        for child in list(self.children.values()):
            child.close()

    def detach(self):
        # Setting the attribute may run a property that changes the dict.
        for child in list(self.children.values()):
            child.parent = None

    def dead(self):
        for child in [c for c in self.listeners if c.dead]:
            self.listeners.remove(child)

    async def flush(self):
        for child in list(self.children.values()):
            await child

    def each(self):
        for child in list(self.children.values()):
            yield child


def patch_modules():
    for name, module in list(sys.modules.items()):
        print(name, module)


# The loop variables are new globals.
for name, value in list(globals().items()):
    print(name, value)


def snapshot(table):
    # The generator runs later: the list is a snapshot.
    return (key.lower() for key in list(table.keys()))


def clean(top):
    for folder, folders, files in list(os.walk(top)):
        shutil.rmtree(folder)


def unique(names):
    seen = set()
    # What is seen changes while the names are taken.
    for name in [n for n in names if n not in seen]:
        seen.add(name)


def chained(values):
    x = 0
    for x in [x + value for value in values]:
        print(x)


def few():
    for name in [n.upper() for n in ('a', 'b', 'c')]:
        print(name)
    bits = [0, 1]
    for high, low in [(high, low) for high in bits for low in bits]:
        print(high, low)


def kept(table):
    keys = list(table.keys())
    for key in keys:
        print(key)
    return keys


class Reader:
    def __init__(self, lines):
        self.lines = lines
        self.line = 0

    def numbers(self):
        with open(self.lines) as lines:
            for line in lines:
                yield int(line)

    def show(self):
        # The list closes the file before the loop.
        for number in list(self.numbers()):
            print(number)

    def tokens(self):
        for self.line, line in enumerate(self.lines):
            yield line

    def parse(self):
        for token in list(self.tokens()):
            self.line -= 1
            print(token)


def unpacked(values):
    first, *rest = list(values)
    return first, sorted(rest)


def process(paths, convert):
    # convert and save may depend on each other in any way.
    for image in [convert(path) for path in paths]:
        image.save()


def unknown_type(points):
    # An array answers a view here, no copy.
    for point in points[::-1]:
        print(point)


def groups(pattern, text):
    return [match.group() for match in re.finditer(pattern, text)]


def convert_all(pattern, convert):
    for path in glob.glob(pattern):
        convert(path)


def arguments():
    for argument in sys.argv[1:]:
        print(argument)


def explained(accounts):
    # Wrapped in list() because of the thread pool.
    for name in list(accounts.keys()):
        print(name)


names = globals()
for name in list(names.keys()):
    print(name)


class Sparse:
    def __init__(self, shape):
        self.shape = shape
        self._entries = {}

    def keys(self):
        return self._entries.keys()

    def resize(self, width):
        # The object is walked, and its inside is changed.
        for column in list(self.keys()):
            if column >= width:
                del self._entries[column]


def trim(matrix, width):
    for column in list(matrix.keys()):
        if column >= width:
            del matrix.entries[column]


def underscores():
    for name in ['_' * i for i in range(1, 4)]:
        print(name)


def all_at_once(spawn, jobs):
    # Every job is started before the first is waited for.
    return [job.get() for job in [spawn(job) for job in jobs]]
