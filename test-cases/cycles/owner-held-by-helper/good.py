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


class Alarm:
    @property
    def alarm_clock(self):
        return self._clock

    @alarm_clock.setter
    def alarm_clock(self, clock):
        if self._clock is None:
            self._clock = weakref.proxy(clock)


class AlarmClock:
    def add(self, alarm):
        alarm.alarm_clock = self
        self.alarm = alarm


class Exchange:
    def store_extension(self, desk, name):
        return Extension(desk_id=desk.id, name=name)

    def weak_extension(self, desk):
        return Reader(weakref.proxy(desk))

    def get(self, desk):
        return Reader(desk)

    def find_extension(self, desk):
        return Reader(desk)


class Directory:
    def find_extension(self, desk):
        return desk.name


class Extension:
    def __init__(self, desk_id, name):
        self.desk_id = desk_id
        self.name = name


class Desk:
    def __init__(self, exchange, cache, names):
        self.extensions = [exchange.store_extension(self, name) for name in names]
        self.weak = exchange.weak_extension(self)
        # A name of one word may be the method of anything.
        self.cached = cache.get(self)
        # Two classes have a method of this name, and one of them keeps nothing.
        self.found = cache.find_extension(self)
        # A function that looks at what it gets.
        self.name = name_of(self)


def name_of(desk):
    return str(desk)


class Span:
    """The scope gets the span before it back: the end of this one puts another in its place."""

    def __init__(self, scope):
        self._scope = scope
        self._before = None
        self._start()

    def _start(self):
        self._before = self._scope.current
        self._scope.current = self

    def close(self):
        before = self._before
        self._scope.current = before


class Emitter:
    """What is set here is held weakly, unless it is nothing."""

    def __init__(self, source):
        self.source = source

    @property
    def source(self):
        return None if self._source is None else self._source()

    @source.setter
    def source(self, value):
        self._source = None if value is None else weakref.ref(value)


class Layer:
    def __init__(self):
        self.events = Emitter(self)

    def close(self):
        self.name = None
