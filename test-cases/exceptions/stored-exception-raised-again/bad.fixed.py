"""One exception object, raised again and again."""


class Closed(Exception):
    pass


class LimitError(Closed):
    pass


CLOSED = Closed('closed')
_TYPE_ERROR = TypeError('not a number')


def check(stream):
    if stream.closed:
        raise CLOSED.with_traceback(None)


def number(value):
    try:
        return float(value)
    except ValueError as e:
        raise _TYPE_ERROR.with_traceback(None) from e


def whole_number(value):
    if value != int(value):
        raise _TYPE_ERROR.with_traceback(None)
    return int(value)


class Channel:
    limit = LimitError('too many')

    def __init__(self):
        self.count = 0

    def send(self, data):
        if self.count > 10:
            raise self.limit.with_traceback(None)
        self.count += 1


class Loader:
    def __init__(self):
        self._failed = {}

    def load(self, name, read):
        if name in self._failed:
            raise self._failed[name].with_traceback(None)
        try:
            return read(name)
        except OSError as e:
            self._failed[name] = ImportError(str(e))
            raise
