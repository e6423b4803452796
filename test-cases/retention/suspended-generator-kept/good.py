import contextlib

KEPT = []


def read(path):
    with open(path) as file:
        yield file.readline()
        yield from file


def closed(path):
    lines = read(path)
    first = next(lines)
    lines.close()
    KEPT.append(first)
    return first


def managed(path):
    with contextlib.closing(read(path)) as lines:
        return next(lines)


def dropped(path):
    return next(read(path))


def finished(path):
    lines = read(path)
    first = next(lines)
    KEPT.append(first)
    for line in lines:
        print(line)


class Reader:
    def __init__(self, path):
        self._lines = read(path)
        self.header = next(self._lines)

    def __iter__(self):
        return iter(self._lines)

    def close(self):
        self._lines.close()


def listed(rows):
    # An iterator over a list holds no frame.
    steps = iter(rows)
    KEPT.append((next(steps), steps))
