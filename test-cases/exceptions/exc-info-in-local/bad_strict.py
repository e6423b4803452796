"""Cycles of small frames, and tracebacks that are kept longer than they are needed."""
import sys


def describe(job):
    try:
        job()
    except Exception:
        kind, value, tb = sys.exc_info()  # expect: exc-info-in-local
        return '%s in line %d' % (kind.__name__, tb.tb_lineno)


def line_of_failure(job):
    try:
        job()
    except Exception:
        tb = sys.exc_info()[2]  # expect: exc-info-in-local
        return tb.tb_lineno


class Hub:
    def switch(self, loop):
        exc_info = sys.exc_info()  # expect: exc-info-in-local "until the function ends"
        try:
            return loop.switch(self)
        finally:
            loop.restore(*exc_info)


class Info:
    def handle(self, task, error, make):
        exc = make(error)
        if exc.__traceback__ is None:
            _, _, exc.__traceback__ = sys.exc_info()  # expect: exc-info-in-local
        task.fail(exc)
        return exc.args


class File:
    def close(self, pool, stream):
        def close():
            try:
                stream.close()
            except Exception:
                return sys.exc_info()  # expect: exc-info-in-local "keeps 'stream'"

        return pool.apply(close)
