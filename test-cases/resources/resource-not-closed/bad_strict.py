import json
import socket
from urllib.request import urlopen


def first_line(path):
    # CPython closes the file when the frame is gone: the collector is not needed.
    f = open(path)  # expect: resource-not-closed
    return f.readline()


def config(path):
    return json.load(open(path))  # expect: resource-not-closed


def fields(path):
    return [line.split() for line in open(path)]  # expect: resource-not-closed


def text_of(url):
    return urlopen(url).read()  # expect: resource-not-closed


class Voice:
    def __init__(self):
        self.endpoint = None

    def handshake(self, endpoint):
        self.endpoint = endpoint
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)  # expect: resource-not-closed "while the old one is open"
        self.socket.setblocking(False)

    def stop(self):
        self.socket.close()


class Log:
    def __init__(self, path):
        self.file = open(path, 'a')  # expect: resource-not-closed

    def add(self, line):
        self.file.write(line)


class Reader:
    def __init__(self, address):
        self.sock = socket.create_connection(address)

    def on_error(self):
        self.sock = None  # expect: resource-not-closed "lets go of the socket"

    def close(self):
        self.sock.close()


class Session:
    def __init__(self, sock):
        self.sock = sock

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):  # expect: resource-not-closed "'with' on 'Session' does not close it"
        return False

    def close(self):
        self.sock.close()
