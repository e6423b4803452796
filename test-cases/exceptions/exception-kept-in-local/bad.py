"""A local name that still holds an exception when that exception leaves the frame."""
import socket


def connect(addresses):
    error = None
    for address in addresses:
        try:
            return socket.create_connection(address)
        except OSError as e:
            error = e
    if error is not None:
        raise error  # expect: exception-kept-in-local "'error' still holds"
    raise ValueError('no address')


def run_all(jobs):
    failures = []
    for job in jobs:
        try:
            job()
        except Exception as e:
            failures.append(e)
    if failures:
        raise failures[0]  # expect: exception-kept-in-local


def run_group(jobs):
    failures = []
    for job in jobs:
        try:
            job()
        except Exception as e:
            failures.append(e)
    if failures:
        raise ExceptionGroup('some jobs failed', failures)  # expect: exception-kept-in-local


def by_host(hosts, ping):
    errors = {}
    for host in hosts:
        try:
            return ping(host)
        except OSError as e:
            errors[host] = (host, e)
    raise ConnectionError(errors)  # expect: exception-kept-in-local


def retry(call, times):
    last = None
    for _ in range(times):
        try:
            return call()
        except Exception as e:
            last = e
    raise TimeoutError('gave up') from last  # expect: exception-kept-in-local


def with_traceback(call, log):
    kept = None
    try:
        return call()
    except Exception as e:
        kept = e
    log(kept)
    raise kept.with_traceback(kept.__traceback__)  # expect: exception-kept-in-local


class Task:
    """A result that is raised by the object that holds it."""

    def __init__(self):
        self._exception = None
        self._value = None

    def set_exception(self, exception):
        self._exception = exception

    def result(self):
        if self._exception is not None:
            raise self._exception  # expect: exception-kept-in-local "while this frame holds the object"
        return self._value

    def check(self):
        if self._exception is not None:
            raise self._exception


class Reader:
    """Taking the exception off the object first moves the cycle into the frame."""

    def __init__(self):
        self._saved_error = None

    def check(self):
        error = self._saved_error
        self._saved_error = None
        if error:
            raise error  # expect: exception-kept-in-local

    def take(self, queue):
        item = queue.get()
        if isinstance(item, ConnectionError):
            raise item  # expect: exception-kept-in-local
        return item
