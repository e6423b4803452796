import contextlib
import itertools


class LineReader:
    def __init__(self, data):
        self.data = data
        self._lines = self._split()  # expect: generator-on-self "the generator of '_split'"

    def _split(self):
        for line in self.data.split(b'\n'):
            yield line

    def read(self):
        return next(self._lines)

    def close(self):
        self.data = b''


class Numbered:
    def __init__(self, rows):
        self.rows = rows
        # Wrappers that walk the generator step by step hold it in turn.
        self._numbered = enumerate(itertools.islice(self._filtered(), 10))  # expect: generator-on-self

    def _filtered(self):
        for row in self.rows:
            if row:
                yield row


class Deserializer:
    def __init__(self, stream):
        self.stream = stream
        self._iterator = None

    def __iter__(self):
        for line in self.stream:
            yield line.strip()

    def __next__(self):
        if self._iterator is None:
            self._iterator = iter(self)  # expect: generator-on-self "'__iter__'"
        return next(self._iterator)


class Scorer:
    weight = 2

    def __init__(self, values):
        self.scores = (value * self.weight for value in values)  # expect: generator-on-self "a generator"


class Guarded:
    def __init__(self):
        self.block = self.opened()  # expect: generator-on-self
        self.block.__enter__()

    @contextlib.contextmanager
    def opened(self):
        yield self


class Streaming:
    def __init__(self, consumer, cooperate):
        self.consumer = consumer
        # Who takes the generator may run it to its end at once.
        self.task = cooperate(self._pull())  # expect: generator-on-self

    def _pull(self):
        while True:
            self.consumer.resume()
            yield None


class Restarted:
    def __init__(self, rows):
        self.rows = rows
        self._it = self._walk()  # expect: generator-on-self

    def _walk(self):
        yield from self.rows

    def rewind(self):
        self._it = None
