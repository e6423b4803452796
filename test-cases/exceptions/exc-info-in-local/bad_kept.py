"""Certain cycles that keep something: an object, a request, or what is raised on; and tracebacks that are parked."""
import sys
from os import _exit

import greenlet


class Formatter:
    def __call__(self, job):
        try:
            return job()
        except Exception:
            info = sys.exc_info()  # expect: exc-info-in-local "a cycle"
            self.report(*info)
            return None

    def report(self, kind, value, tb):
        print(kind, value, tb.tb_lineno)


def reraised(run, clean_up):
    try:
        return run()
    except BaseException:
        info = sys.exc_info()  # expect: exc-info-in-local
        clean_up()
        raise info[1].with_traceback(info[2])


def serve(request, respond):
    try:
        respond(request)
    except Exception:
        _, value, tb = sys.exc_info()  # expect: exc-info-in-local
        print(value, tb.tb_lineno)


def small(job):
    try:
        job()
    except ValueError:
        _, value, tb = sys.exc_info()  # expect: exc-info-in-local
        print(value, tb.tb_lineno)


class Hub(greenlet.greenlet):
    def switch(self):
        # Whoever is switched to may run for hours.
        info = sys.exc_info()  # expect: exc-info-in-local "until the function ends"
        try:
            return greenlet.greenlet.switch(self)
        finally:
            restore(*info)


def restore(kind, value, tb):
    print(kind, value, tb)


class File:
    def close(self, pool, stream, reraise):
        def close():
            try:
                stream.close()
            except Exception:
                return sys.exc_info()  # expect: exc-info-in-local "keeps 'stream'"

        info = pool.apply(close)
        if info:
            reraise(*info)


class Child:
    def run(self, target):
        try:
            target()
        except Exception:
            info = sys.exc_info()  # expect: exc-info-in-local
            print(info[0])
            # There is nothing left to keep.
            _exit(1)
