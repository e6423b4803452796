"""One exception object, raised again and again."""


class Closed(Exception):
    pass


class LimitError(Closed):
    pass


CLOSED = Closed('closed')
_TYPE_ERROR = TypeError('not a number')


def check(stream):
    if stream.closed:
        raise CLOSED  # expect: stored-exception-raised-again "'CLOSED' adds to its traceback"


def number(value):
    try:
        return float(value)
    except ValueError as e:
        raise _TYPE_ERROR from e  # expect: stored-exception-raised-again


def whole_number(value):
    if value != int(value):
        raise _TYPE_ERROR
    return int(value)


class Channel:
    limit = LimitError('too many')

    def __init__(self):
        self.count = 0

    def send(self, data):
        if self.count > 10:
            raise self.limit  # expect: stored-exception-raised-again
        self.count += 1


class Loader:
    def __init__(self):
        self._failed = {}

    def load(self, name, read):
        if name in self._failed:
            raise self._failed[name]  # expect: stored-exception-raised-again
        try:
            return read(name)
        except OSError as e:
            self._failed[name] = ImportError(str(e))
            raise
