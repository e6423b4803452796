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
            self._outbound.append((event, key, exc))  # expect: exception-kept-on-object "'self._outbound' keeps 'exc', its traceback"

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
        self._cache[name] = found  # expect: exception-kept-on-object
        return found


class Analyzer:
    cache = {}

    @classmethod
    def for_module(cls, name, parse):
        try:
            return parse(name)
        except SyntaxError as err:
            cls.cache[name] = err  # expect: exception-kept-on-object
            raise


class Nursery:
    """The exception comes through a method of the class."""

    def __init__(self):
        self._pending = []

    def _add(self, exc):
        self._pending.append(exc)  # expect: exception-kept-on-object

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
            return ExceptionGroup('failed', self._errors)  # expect: exception-kept-on-object "handed on here"


class Capture(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.records.append(record)  # expect: exception-kept-on-object "'self.records' keeps 'record'"


def run_all(jobs):
    for name, job in jobs.items():
        try:
            job()
        except Exception as e:
            ERRORS.append(e)  # expect: exception-kept-on-object
            BY_NAME[name] = e  # expect: exception-kept-on-object


def log_later(job):
    try:
        job()
    except Exception:
        ERRORS.append(sys.exc_info())  # expect: exception-kept-on-object


def remember(job):
    try:
        job()
    except Exception as e:
        LAST_ERROR.set(e)  # expect: exception-kept-on-object


def trace(calls):
    ERRORS.append(inspect.currentframe())  # expect: exception-kept-on-object
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
            self.failure = e  # expect: exception-kept-on-object
            return 0
