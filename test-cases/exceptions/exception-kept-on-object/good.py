"""Text, exceptions without their tracebacks, and objects whose purpose is to hand an exception on."""
import collections
import logging
import traceback

ERRORS = []


class Dispatcher:
    def __init__(self, channel):
        self.channel = channel
        self._outbound = collections.deque()
        self._recent = collections.deque(maxlen=10)

    def publish(self, event, key):
        try:
            self.channel.send(event, key)
        except Exception as exc:
            self._outbound.append((event, key))
            # Ten at most.
            self._recent.append(exc)


class Finder:
    def __init__(self):
        self._cache = {}

    def find(self, name, search):
        try:
            found = search(name)
        except ImportError as e:
            found = ImportError(str(e))
        self._cache[name] = found
        return found


class Pool:
    """What has been collected is dropped when the work ends."""

    def __init__(self):
        self._failures = []

    def run(self, job):
        try:
            job()
        except Exception as e:
            self._failures.append(e)

    def close(self):
        self._failures = []


class Group:
    def __init__(self):
        self._errors = []

    def run(self, job):
        try:
            job()
        except Exception as e:
            self._errors.append(e)

    def finish(self):
        try:
            return ExceptionGroup('failed', self._errors)
        finally:
            del self._errors


class Future:
    def __init__(self):
        self._exception = None

    def run(self, job):
        # The one who waits gets it.
        try:
            job()
        except Exception as e:
            self._exception = e

    def result(self):
        if self._exception:
            try:
                raise self._exception
            finally:
                self = None


class Retrying:
    def __init__(self, job):
        self.job = job
        self.error = None

    def run(self):
        self.error = None
        try:
            self.job()
        except Exception as e:
            self.error = e


class Capture(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []

    def emit(self, record):
        self.format(record)
        record.exc_info = None
        self.records.append(record)  # heaplint: ignore[history-without-bound]


class Buffering(logging.Handler):
    def __init__(self, target):
        super().__init__()
        self.buffer = []
        self.target = target

    def emit(self, record):
        self.buffer.append(record)
        if len(self.buffer) > 100:
            self.flush()

    def flush(self):
        for record in self.buffer:
            self.target.handle(record)
        self.buffer.clear()


def run_all(jobs):
    for job in jobs:
        try:
            job()
        except KeyError as e:
            ERRORS.append(str(e))  # heaplint: ignore[history-without-bound]
        except ValueError as e:
            ERRORS.append(e.with_traceback(None))
        except Exception:
            ERRORS.append(traceback.format_exc())


def chained(job):
    # The cause of an exception that is raised: it goes where that goes.
    try:
        job()
    except OSError as e:
        error = RuntimeError('failed')
        error.__cause__ = e
        raise error


def answer(jobs):
    problems = {}
    for name, job in jobs.items():
        try:
            job()
        except OSError as e:
            problems[name] = type(e)
    return problems
