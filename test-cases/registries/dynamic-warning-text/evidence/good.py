import itertools
import logging
import warnings

numbers = itertools.count()
log = logging.getLogger('input')
log.addHandler(logging.NullHandler())


def setup():
    warnings.simplefilter('default')
    warnings.showwarning = lambda *details, **options: None


def read():
    log.debug('bad value %d', next(numbers))
    warnings.warn('bad value in the input record')


def run(records=300):
    for _ in range(records):
        read()
    return records
