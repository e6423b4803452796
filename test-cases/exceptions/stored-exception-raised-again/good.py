"""New objects each time, classes, and objects that lose their traceback."""
import sys


class Closed(Exception):
    pass


CLOSED = Closed('closed')
USAGE = SystemExit('usage: tool FILE')
ERRORS = {404: KeyError, 500: RuntimeError}


def check(stream):
    if stream.closed:
        raise Closed('closed')


def check_again(stream):
    if stream.closed:
        raise CLOSED.with_traceback(None)


def by_class(code):
    raise ERRORS[code]


def arguments():
    # It ends the process.
    if len(sys.argv) < 2:
        raise USAGE


class Channel:
    error = Closed

    def send(self, data):
        if not data:
            raise self.error


class Loader:
    def __init__(self):
        self._failed = {}

    def load(self, name, read):
        if name in self._failed:
            raise ImportError(self._failed[name])
        try:
            return read(name)
        except OSError as e:
            self._failed[name] = str(e)
            raise
