"""The clause is left before the next try."""
import sys


def fetch(session, address, retries=10):
    while True:
        try:
            return session.get(address)
        except OSError:
            if retries == 0:
                raise
        retries -= 1


def drive(generator, wait):
    value = None
    while True:
        error = None
        try:
            value = wait(value)
        except Exception:
            error = sys.exc_info()[1]
        if error is None:
            value = generator.send(value)
        else:
            try:
                value = generator.throw(error)
            finally:
                error = None


def flatten(errors, prefix=''):
    # Another part of the data, not another try.
    flat = {}
    for name, inner in errors.items():
        try:
            flat[prefix + name] = inner['message']
        except KeyError:
            flat.update(flatten(inner, prefix + name + '.'))
    return flat


def later(loop, job):
    try:
        job()
    except OSError:
        # Called when the clause has long been left.
        loop.call_later(1, lambda: later(loop, job))
