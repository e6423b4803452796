import contextlib


class LineReader:
    def __init__(self, data):
        self._lines = self._split(data)

    @staticmethod
    def _split(data):
        for line in data.split(b'\n'):
            yield line


class Released:
    def __init__(self, rows):
        self.rows = rows
        self._it = self._walk()

    def _walk(self):
        for row in self.rows:
            yield row

    def close(self):
        self._it = None


class Consumed:
    """The generator has run when the constructor is done."""

    def __init__(self, rows):
        self.rows = rows
        self.parts = list(self._walk())
        self.by_name = dict((row, self) and (row, 1) for row in rows)
        self.total = sum(self._walk())
        self.lines = []
        self.lines.extend(self._walk())
        self.text = ', '.join(str(row) for row in self.rows)

    def _walk(self):
        for row in self.rows:
            yield row

    def later(self):
        self.steps = self._walk()
        for step in self.steps:
            print(step)


class OnlyTheList:
    """The first iterable of a generator expression is evaluated at once: only the list is held."""

    def __init__(self, rows):
        self.rows = rows
        self.lengths = (len(row) for row in self.rows)


class Returned:
    def __init__(self, rows):
        self.rows = rows

    def __iter__(self):
        for row in self.rows:
            yield row

    def walk(self):
        steps = iter(self)
        return next(steps), steps

    @contextlib.contextmanager
    def opened(self):
        yield self

    def run(self):
        with self.opened() as me:
            return me


class Plain:
    def __init__(self):
        self.value = self.compute()

    def compute(self):
        return 1
