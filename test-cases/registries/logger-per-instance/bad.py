"""Logger names that hold an identity, an address or a counter."""
import itertools
import logging
from logging import getLogger

counter = itertools.count()


class Channel:
    def __init__(self, chanid):
        self.log = logging.getLogger('transport.channel.' + str(chanid))  # expect: logger-per-instance "'chanid'"


class Peer:
    def __init__(self, address):
        self.address = address
        self.log = getLogger(f'peer.{address}')  # expect: logger-per-instance

    def rename(self):
        name = '%s.%s' % (__name__, id(self))
        self.log = logging.getLogger(name)  # expect: logger-per-instance "'id(self)'"


def handle(request):
    log = logging.getLogger('request.{}'.format(next(counter)))  # expect: logger-per-instance
    log.info('handling %s', request)


class Task:
    log = logging.getLogger(__name__)

    def __init__(self, task_id):
        self.own = self.log.getChild(str(task_id))  # expect: logger-per-instance
