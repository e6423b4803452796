"""Names of which nothing tells how many there are."""
import logging


class Channel:
    def __init__(self, transport, name):
        self.transport = transport
        self.name = name
        self.log = logging.getLogger(self.transport + '.' + self.name)  # expect: logger-per-instance

    def set_name(self, name):
        self.name = name
        self.log = logging.getLogger('channel.%s' % self.name)  # expect: logger-per-instance


class Server:
    """One a process, as its name has it."""

    def __init__(self, port):
        self.log = logging.getLogger(f'server.{port}')  # expect: logger-per-instance
