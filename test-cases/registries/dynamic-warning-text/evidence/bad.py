# measure: grow
# python: >=3
import itertools
import warnings

numbers = itertools.count()


def setup():
    warnings.simplefilter('default')
    warnings.showwarning = lambda *details, **options: None


def read():
    warnings.warn('bad value %d in the input record' % next(numbers))


def run(records=300):
    for _ in range(records):
        read()
    return records
