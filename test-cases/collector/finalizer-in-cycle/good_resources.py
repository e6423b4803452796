"""Resources that somebody closes, or that are on no cycle."""
import socket


class Tail:
    def __init__(self, path):
        self.stream = open(path)

    def line(self):
        return self.stream.readline()


class Closed:
    def __init__(self, path):
        self.stream = open(path)
        # heaplint: ignore[closure-on-self]
        self.on_line = lambda: self.stream.readline()

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


class Wrapped:
    def __init__(self, address, wrap):
        self.socket = socket.create_connection(address)
        self.channel = wrap(self.socket)
        # heaplint: ignore[bound-method-on-self]
        self.hook = self.receive

    def receive(self):
        return self.channel.recv(100)


class Given:
    def __init__(self, stream):
        self.stream = stream
        # heaplint: ignore[bound-method-on-self]
        self.hook = self.read

    def read(self):
        return self.stream.read()
