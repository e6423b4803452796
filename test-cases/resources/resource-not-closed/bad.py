import asyncio
import selectors
import socket
import sqlite3
import tarfile
from selectors import DefaultSelector as Selector

import openpyxl
import pandas
from nbformat.sign import NotebookNotary
from paramiko import Agent

from impl import PQfreemem, PQnotifies


def wait(fileno, events, timeout):
    sel = Selector()  # expect: resource-not-closed "Nothing closes the selector in 'sel'."
    sel.register(fileno, events)
    return [key.fd for key, _ in sel.select(timeout)]


def run(coroutine):
    return asyncio.new_event_loop().run_until_complete(coroutine)  # expect: resource-not-closed "no name holds it"


def titles(path):
    connection = sqlite3.connect(path)  # expect: resource-not-closed "connection"
    with connection:
        return [row[0] for row in connection.execute('select title from books')]


def pack(path, names):
    archive = tarfile.open(path, 'w:gz')  # expect: resource-not-closed "archive"
    for name in names:
        archive.add(name)


def poll_once(fileno, is_wanted):
    sel = selectors.DefaultSelector()  # expect: resource-not-closed "on one way out"
    sel.register(fileno, selectors.EVENT_READ)
    if not is_wanted:
        return None
    events = sel.select(0)
    sel.close()
    return events


class Client:
    def __init__(self, address):
        self._selector = selectors.DefaultSelector()
        self._sock = socket.create_connection(address)
        self._wake_r, self._wake_w = socket.socketpair()
        self._selector.register(self._wake_r, selectors.EVENT_READ)

    def poll(self, timeout):
        return self._selector.select(timeout)

    def wake(self):
        self._wake_w.send(b'x')

    # Three of the four stay open.
    def close(self):  # expect: resource-not-closed "self._selector"; resource-not-closed "self._wake_r"; resource-not-closed "self._wake_w"
        self._sock.close()


class Notifications:
    def next(self):
        pointer = PQnotifies(self.connection)
        if pointer:
            return pointer.contents.extra
            PQfreemem(pointer)  # expect: resource-not-closed "is never called"
        return None


def cell(path):
    workbook = openpyxl.load_workbook(path, read_only=True)  # expect: resource-not-closed "Nothing closes the workbook"
    return workbook.active['A1'].value


def sheet(path, name):
    return pandas.ExcelFile(path).parse(name)  # expect: resource-not-closed "no name holds it"


def is_trusted(notebook):
    notary = NotebookNotary()  # expect: resource-not-closed "Nothing closes the database in 'notary'."
    return notary.check_signature(notebook)


def authenticate(transport, user):
    for key in Agent().get_keys():  # expect: resource-not-closed "no name holds it"
        if transport.auth_publickey(user, key):
            return True
    return False


def palette(path):
    f = open(path, 'rb')  # expect: resource-not-closed "Nothing closes the file in 'f'."
    if f.readline() != b'PAL\n':
        # Whoever keeps the exception keeps the frame, and with it the file.
        raise ValueError('not a palette')
    return f.read(768)


async def ask(host, port, question):
    reader, writer = await asyncio.wait_for(
        asyncio.open_connection(host, port), 5  # expect: resource-not-closed "Nothing closes the stream in 'writer'."
    )
    writer.write(question)
    await writer.drain()
    return await reader.readline()
