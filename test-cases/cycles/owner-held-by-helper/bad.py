import weakref
from functools import partial


class Reader:
    def __init__(self, connection):
        self.connection = connection


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
        self.reader = self.reader_class(self)  # expect: owner-held-by-helper "'Session' and its 'self.reader'"
        helper = Reader(self)  # expect: owner-held-by-helper "self.kept"
        self.kept = helper
        self.made = self.make()

    def make(self):
        return Reader(connection=self)  # expect: owner-held-by-helper "self.made"


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
        self.queue = queue


class Queue:
    def __init__(self):
        self.pending = []

    def run(self):
        self.schedule(Job(self))  # expect: owner-held-by-helper "self.pending"

    def schedule(self, job):
        self.pending.append(job)


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
