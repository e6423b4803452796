"""As many loggers as the source has names for."""
import logging

import structlog

log = logging.getLogger(__name__)


class Channel:
    def __init__(self, chanid):
        self.log = logging.LoggerAdapter(log, {'channel': chanid})
        self.by_class = logging.getLogger(__name__ + '.' + self.__class__.__name__)
        self.by_type = logging.getLogger('%s.%s' % (__name__, type(self).__name__))
        self.fixed = logging.getLogger('transport' + '.' + 'channel')


def get_logger(name):
    # The caller says the name.
    return logging.getLogger(name)


def bound(request_id):
    # structlog keeps no table of names.
    return structlog.get_logger(f'request.{request_id}')


for level in ('debug', 'info'):
    logging.getLogger(f'transport.{level}')
