import enum
import weakref


class Reader:
    def __init__(self, connection):
        self.connection = connection


class WeakReader:
    def __init__(self, connection):
        self.connection = weakref.proxy(connection)


class ByNeed:
    def __init__(self, connection):
        self.peer = connection.peer


class Rebound:
    def __init__(self, connection):
        connection = id(connection)
        self.connection = connection


class Closing:
    def __init__(self, connection):
        self.connection = connection

    def close(self):
        self.connection = None


class Connection:
    def __init__(self, sock):
        self.sock = sock
        self.reader = Reader(self)
        self.weak = WeakReader(self)
        self.need = ByNeed(self)
        self.rebound = Rebound(self)
        self.closing = Closing(self)
        self.proxied = Reader(weakref.proxy(self))
        Reader(self).connection.start()
        local = Reader(self)
        local.connection.start()

    def close(self):
        self._drop()
        self.closing.close()
        self.sock = None

    def _drop(self):
        self.reader = None


class Protocol:
    def connection_made(self, transport):
        self.reader = Reader(self)

    def connection_lost(self, reason):
        del self.reader


class Temporary:
    def run(self):
        old = self.reader
        try:
            self.reader = Closing(self)
        finally:
            self.reader.close()
            self.reader = None

    def close(self):
        self.reader = None


class Hub:
    def __init__(self, make):
        self.loop = make()

    def run(self):
        self.loop.handler = self
        try:
            self.loop.run()
        finally:
            self.loop.handler = None


class Registered:
    def __init__(self, factory):
        self.factory = factory
        self.factory.register(self)
        self.sock = object()

    def close(self):
        self.factory.unregister(self)
        self.sock = None


def link(first, second, third):
    first.next = second
    second.next = third
    third.first = weakref.ref(first)
