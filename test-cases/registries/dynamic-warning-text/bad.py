"""Texts that are new every time."""
import itertools
import time
import uuid
import warnings
from warnings import warn

counter = itertools.count()


class Session:
    def __del__(self):
        warnings.warn(f'unclosed session {self!r}', RuntimeWarning)  # expect: dynamic-warning-text "'self'"

    def check(self):
        warn('session %x is old' % id(self))  # expect: dynamic-warning-text

    def retry(self):
        message = 'attempt {} failed'.format(uuid.uuid4())
        warn(message, UserWarning, stacklevel=2)  # expect: dynamic-warning-text


def read(rows):
    for row in rows:
        warnings.warn('bad value %d in the input record' % next(counter))  # expect: dynamic-warning-text
        warnings.warn('slow since ' + str(time.time()))  # expect: dynamic-warning-text
