"""The clause is left before the body of the with statement runs."""
import contextlib


@contextlib.contextmanager
def session(pool, address):
    try:
        connection = pool.connect(address)
    except OSError:
        connection = None
    try:
        yield connection
    finally:
        if connection is not None:
            connection.close()


@contextlib.contextmanager
def logged(log):
    try:
        yield
    except Exception as e:
        log(e)
        raise


def callbacks(jobs):
    for job in jobs:
        try:
            job()
        except ValueError:
            # Another frame, which runs later.
            def later():
                yield job

            job = later
    return jobs


def outside(words):
    for word in words:
        failed = False
        try:
            number = int(word)
        except ValueError:
            failed = True
        yield 0 if failed else number
