KEPT = []


def read(path):
    with open(path) as file:
        yield file.readline()
        yield from file


def begin(path):
    lines = read(path)
    first = next(lines)  # expect: suspended-generator-kept "'lines' is kept half run"
    KEPT.append(lines)
    return first


def numbers(n):
    table = bytearray(50000)
    yield len(table)
    yield n


def start(n):
    for _ in range(n):
        steps = numbers(n)
        print(next(steps))  # expect: suspended-generator-kept
        KEPT.append(steps)


class Reader:
    def __init__(self, path):
        self._lines = read(path)
        self.header = next(self._lines)  # expect: suspended-generator-kept
