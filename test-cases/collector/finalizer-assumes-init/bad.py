"""Finalizers that read attributes which a failed __init__ never set."""
import os
import socket
import subprocess


class Reader:
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        self.stream.close()  # expect: finalizer-assumes-init "'self.stream'"


class Client:
    def __init__(self, address, timeout):
        if timeout <= 0:
            raise ValueError('timeout must be positive')
        self.timeout = timeout
        self.socket = socket.create_connection(address, timeout)

    def __del__(self):
        if self.socket:  # expect: finalizer-assumes-init
            self.socket.close()


class Process:
    """The finalizer calls a method that reads it."""

    def __init__(self, command):
        self.command = command
        self.process = subprocess.Popen(command)

    def close(self):
        self.process.terminate()  # expect: finalizer-assumes-init
        self.process.wait()

    def __del__(self):
        self.close()


class Pair:
    def __init__(self, first, second):
        self.first = os.open(first, os.O_RDONLY)
        self.second = os.open(second, os.O_RDONLY)

    def __del__(self):
        os.close(self.first)  # expect: finalizer-assumes-init
        os.close(self.second)


class Late:
    """No path through __init__ sets it."""

    def __init__(self, path):
        self.path = path

    def start(self):
        self.stream = open(self.path)

    def __del__(self):
        self.stream.close()  # expect: finalizer-assumes-init "'self.stream'"


class Base:
    def __init__(self, size):
        if not isinstance(size, int):
            raise TypeError(size)
        self.size = size


class Derived(Base):
    def __init__(self, size):
        super().__init__(size)
        self.parts = []

    def __del__(self):
        self.parts.clear()  # expect: finalizer-assumes-init


class Wave:
    """Set by a method that __init__ calls too late."""

    def __init__(self, path):
        stream = open(path)
        self.start(stream)

    def start(self, stream):
        self.stream = stream

    def __del__(self):
        if self.stream:  # expect: finalizer-assumes-init
            self.stream.close()
