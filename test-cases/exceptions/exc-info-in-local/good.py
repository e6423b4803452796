"""Tracebacks that are handed on without a name, or released."""
import sys
import traceback


def load(path):
    buffer = bytearray(1 << 20)
    try:
        with open(path, 'rb') as stream:
            return stream.readinto(buffer)
    except OSError:
        info = sys.exc_info()
        try:
            return info[0].__name__
        finally:
            del info


def report(job, log):
    try:
        job()
    except Exception:
        log(*sys.exc_info())


def kind(job):
    try:
        job()
    except Exception:
        return sys.exc_info()[0].__name__


def unwind(job):
    try:
        job()
    except Exception:
        tb = sys.exc_info()[2]
        while tb is not None:
            tb.tb_frame.clear()
            tb = tb.tb_next


def released_when_set(job, notify):
    tb = None
    try:
        try:
            job()
        except Exception:
            _, _, tb = sys.exc_info()
            notify(tb)
    finally:
        if tb is not None:
            del tb


def text(job):
    try:
        job()
    except Exception:
        return traceback.format_exc()


class File:
    def close(self, pool, stream):
        def close(_stream=stream):
            try:
                _stream.close()
            except Exception:
                return sys.exc_info()
            finally:
                _stream = None

        return pool.apply(close)
