"""Few texts, or warnings that leave nothing behind."""
import logging
import warnings

log = logging.getLogger(__name__)
LIMIT = 10


class Reader:
    def read(self, rows, path):
        # Ignored, unless somebody asks for it: an ignored warning is not remembered.
        warnings.warn(f'{self!r} is deprecated', DeprecationWarning)
        warnings.warn(f'{type(self).__name__} is slow')
        warnings.warn('more than %d rows' % LIMIT)
        warnings.warn('no rows')
        log.warning('no rows in %r', path)

    def option(self, name):
        warnings.warn(f'unknown option {name!r}')


warnings.warn(f'started in {__name__}')
