import weakref
from functools import partial


class Reader:
    def __init__(self, connection):
        # Once for all that 'Session' makes; 'Connection' has an end, where the line is missing.
        self.connection = connection  # expect: owner-held-by-helper "'Reader' and the 'Session' in its 'self.connection'"


class Writer(Reader):
    def __init__(self, owner, size):
        super().__init__(owner)
        self.size = size


class OldWriter(Reader):
    def __init__(self, owner):
        Reader.__init__(self, owner)


class Connection:
    """Made for every client."""

    def __init__(self, sock):
        self.sock = sock
        self.reader = Reader(self)
        self.writer = Writer(size=3, owner=self)

    def close(self):
        self.sock.close()
        self.sock = None  # expect: owner-held-by-helper "self.reader"; owner-held-by-helper "self.writer"


class Session:
    reader_class = OldWriter

    def __init__(self):
        self.reader = self.reader_class(self)
        helper = Reader(self)
        self.kept = helper
        self.made = self.make()

    def make(self):
        return Reader(connection=self)


class Task:
    def __init__(self, loop):
        self.loop = loop
        self.loop.handler = self  # expect: owner-held-by-helper "self.loop"


class Handlers:
    def __init__(self, handler_classes):
        # One of many, and of classes that nobody can see.
        self.handlers = dict((name, handler(self)) for name, handler in handler_classes)
        self.clock = object()

    def shutdown(self):
        self.clock = None  # expect: owner-held-by-helper "self.handlers"


class Job:
    def __init__(self, queue):
        self.queue = queue  # expect: owner-held-by-helper "'Job' and the owner in its 'self.queue'"


class Queue:
    def __init__(self):
        self.pending = []

    def run(self):
        self.schedule(Job(self))

    def schedule(self, job):
        self.pending.append(job)


class OtherQueue:
    def __init__(self, names):
        self.jobs = list(map(lambda name: Job(self), names))


class Peer:
    def __init__(self, line):
        self.line = line  # expect: owner-held-by-helper "'Peer' and the owner in its 'self.line'"

    @classmethod
    def answering(cls, line):
        return cls(line)


def open_peer(line):
    peer = Peer(line)
    peer.ring()
    return peer


class Line:
    def __init__(self):
        self.peer = open_peer(self)

    def hang_up(self):
        return self.peer


class AnsweringMachine:
    def __init__(self):
        self.peer = Peer.answering(self)


class Exchange:
    def __init__(self):
        self.by_name = {}

    def store_extension(self, desk, name):
        self.by_name[name] = extension = Extension(desk=desk, name=name)
        return extension


class Extension:
    def __init__(self, *, desk, name):
        self.desk = desk  # expect: owner-held-by-helper "'Extension' and the 'Desk' in its 'self.desk'"
        self.name = name


class Desk:
    def __init__(self, exchange, names):
        self.exchange = exchange
        self.extensions = tuple(map(lambda name: self.exchange.store_extension(self, name), names))


class Hub:
    def __init__(self, make):
        self.loop = make()
        # What is undone where the loop ends is also there when it has never run.
        self.loop.error_handler = self  # expect: owner-held-by-helper "self.loop"

    def run(self):
        try:
            self.loop.run()
        finally:
            self.loop.error_handler = None


class Alarm:
    def __init__(self):
        self.clock = None

    @property
    def clock(self):
        return self._clock

    @clock.setter
    def clock(self, clock):
        self._clock = clock


class AlarmClock:
    def add(self, alarm):
        alarm.clock = self  # expect: owner-held-by-helper "self.alarm"
        self.alarm = alarm


class Node:
    def __init__(self, parent=None):
        self.parent = parent
        if parent is not None:
            parent.children.append(self)  # expect: owner-held-by-helper "self.parent"


class Wrapper:
    def __init__(self, protocol):
        self.protocol = protocol

    def made(self):
        self.protocol.make_connection(self)

    def connection_lost(self, reason):
        self.protocol.connection_lost(reason)  # expect: owner-held-by-helper "self.protocol"


def link(make):
    first, second = make(), make()
    first.next = second
    second.previous = first  # expect: owner-held-by-helper "refer to each other"
    return first


class Later:
    def __init__(self):
        # The helper keeps the partial, and the partial its owner.
        self.helper = Reader(partial(print, self))  # todo-expect: owner-held-by-helper


class Attached:
    def attach(self, keeper):
        self.keeper = keeper


class Keeper:
    def __init__(self):
        self.part = Attached()
        # The part was not made for this alone: the finding stands where the keeper hands itself over.
        self.part.attach(self)  # expect: owner-held-by-helper "'Keeper' and its 'self.part'"
