"""One slot for one exception: it is replaced by the next, but it stays."""
import sys

_last = None


class Worker:
    def __init__(self, job):
        self.job = job
        self.problem = None

    def run(self):
        try:
            self.job()
        except Exception as e:
            self.problem = e  # expect: exception-kept-on-object

    def describe(self):
        return 'failed: %s' % self.problem


def guarded(job):
    global _last
    try:
        job()
    except Exception:
        _last = sys.exc_info()  # expect: exception-kept-on-object


def check():
    if _last is not None:
        raise _last[1]


class Feed:
    """A queue hands the exception on to its reader."""

    def __init__(self):
        self._queue = []

    def feed(self, parser, data):
        try:
            parser.feed(data)
        except SyntaxError as e:
            self._queue.append(e)  # expect: exception-kept-on-object
