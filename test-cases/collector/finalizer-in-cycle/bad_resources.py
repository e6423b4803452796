"""What closes itself when it is freed, in an object that is freed late."""
import socket
import sqlite3
import tempfile


class Tail:
    def __init__(self, path):
        self.stream = open(path)  # expect: finalizer-in-cycle "'stream'"
        self.on_line = lambda: self.stream.readline()


class Client:
    def __init__(self, address):
        self.socket = socket.create_connection(address)  # expect: finalizer-in-cycle
        self.handlers = {'data': self.receive}

    def receive(self):
        return self.socket.recv(1024)


class Store:
    def __init__(self, path):
        self.hooks = [self.vacuum]
        self.reopen(path)

    def reopen(self, path):
        self.connection = sqlite3.connect(path)  # expect: finalizer-in-cycle

    def vacuum(self):
        self.connection.execute('vacuum')


class Workspace:
    def __init__(self):
        self.me = self
        self.folder = tempfile.TemporaryDirectory()  # expect: finalizer-in-cycle
