"""Caught exceptions that are put where they outlive the function."""
import collections
import contextvars
import inspect
import logging
import sys

ERRORS = []
BY_NAME = {}
LAST_ERROR = contextvars.ContextVar('last_error', default=None)


class Dispatcher:
    def __init__(self, channel):
        self.channel = channel
        self._outbound = collections.deque()

    def publish(self, event, key):
        try:
            self.channel.send(event, key)
        except Exception as exc:
            self._outbound.append((event, key, exc.with_traceback(None)))

    def flush(self):
        for event, key, _ in list(self._outbound):
            self.channel.send(event, key)
        self._outbound.clear()


class LoadError(Exception):
    def __init__(self, message, error=None):
        super().__init__(message)
        self.error = error


class Finder:
    def __init__(self):
        self._cache = {}

    def find(self, name, search):
        try:
            found = search(name)
        except ImportError as e:
            found = LoadError('cannot load ' + name, error=e)
        self._cache[name] = found
        return found


class Analyzer:
    cache = {}

    @classmethod
    def for_module(cls, name, parse):
        try:
            return parse(name)
        except SyntaxError as err:
            cls.cache[name] = err
            raise


class Nursery:
    """The exception comes through a method of the class."""

    def __init__(self):
        self._pending = []

    def _add(self, exc):
        self._pending.append(exc)

    def run(self, jobs):
        for job in jobs:
            try:
                job()
            except BaseException as exc:
                self._add(exc)


class Group:
    """The exceptions are handed on, and stay on the object all the same."""

    def __init__(self):
        self._errors = []

    def run(self, job):
        try:
            job()
        except Exception as e:
            self._errors.append(e)

    def finish(self):
        if self._errors:
            return ExceptionGroup('failed', self._errors)


class Capture(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)


def run_all(jobs):
    for name, job in jobs.items():
        try:
            job()
        except Exception as e:
            ERRORS.append(e.with_traceback(None))
            BY_NAME[name] = e.with_traceback(None)


def log_later(job):
    try:
        job()
    except Exception:
        ERRORS.append(sys.exc_info())


def remember(job):
    try:
        job()
    except Exception as e:
        LAST_ERROR.set(e.with_traceback(None))


def trace(calls):
    ERRORS.append(inspect.currentframe())
    return calls()


class Reader:
    """One slot, but a frame that is heavy by what is on the page."""

    def __init__(self, source):
        self.source = source
        self.failure = None

    def read(self):
        buffer = bytearray(1 << 20)
        try:
            return self.source.readinto(buffer)
        except OSError as e:
            self.failure = e.with_traceback(None)
            return 0
