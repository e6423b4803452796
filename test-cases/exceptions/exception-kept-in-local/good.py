"""Names that are released before the frame is left, and exceptions that are new or only text."""
import socket


def released_in_finally(addresses):
    error = None
    for address in addresses:
        try:
            sock = socket.create_connection(address)
            error = None
            return sock
        except OSError as e:
            error = e
    try:
        raise error
    finally:
        error = None


def released_on_success_too(addresses):
    error = None
    try:
        for address in addresses:
            try:
                return socket.create_connection(address)
            except OSError as e:
                error = e
        raise error
    finally:
        del error


def list_released(jobs):
    failures = []
    try:
        for job in jobs:
            try:
                job()
            except Exception as e:
                failures.append(e)
        if failures:
            raise failures[0]
    finally:
        failures.clear()


def name_of_the_clause(call):
    # Python deletes the name at the end of the clause.
    try:
        return call()
    except ValueError as error:
        error.args = ('again',)
        raise error


def raised_inside_the_clause(call):
    try:
        return call()
    except ValueError as error:
        raise KeyError('missing') from error


def text_only(jobs):
    failures = []
    for job in jobs:
        try:
            job()
        except Exception as e:
            failures.append(str(e))
    if failures:
        raise RuntimeError('; '.join(failures))


def without_traceback(jobs):
    failures = []
    for job in jobs:
        try:
            job()
        except Exception as e:
            failures.append(e.with_traceback(None))
    raise ExceptionGroup('failed', failures)


def a_new_one(value):
    error = ValueError('bad value')
    error.value = value
    raise error


def a_class(kind):
    error = kind.error_class
    raise error('failed')


def checked_before(message, category):
    if isinstance(message, Warning):
        text = str(message)
    else:
        text = message
        message = category(message)
    if text == 'error':
        raise message


class Task:
    def __init__(self):
        self._exception = None

    def fail(self, exception):
        self._exception = exception

    def result(self):
        if self._exception is not None:
            try:
                raise self._exception
            finally:
                # Break the cycle of the exception, its traceback and this frame.
                self = None


class Parser:
    error = ValueError

    def fail(self):
        # A class, not an instance.
        raise self.error


def main(jobs):
    # The frame of a program's entry point ends with the process.
    error = None
    for job in jobs:
        try:
            job()
        except ValueError as e:
            error = e
    raise error
