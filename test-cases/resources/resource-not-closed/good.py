import asyncio
import contextlib
import io
import selectors
import socket
import sqlite3
import tarfile

import openpyxl
from nbformat.sign import NotebookNotary
from PIL import Image


def wait(fileno, events, timeout):
    with selectors.DefaultSelector() as sel:
        sel.register(fileno, events)
        return sel.select(timeout)


def run(coroutine):
    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(coroutine)
    finally:
        loop.close()


def titles(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return connection.execute('select title from books').fetchall()


def opened(path):
    # The caller owns it.
    return sqlite3.connect(path)


def kept(path, registry):
    connection = sqlite3.connect(path)
    registry.append(connection)


def on_stack(stack, path):
    connection = sqlite3.connect(path)
    stack.callback(connection.close)
    return connection.execute('select 1').fetchone()


def optional(path, connection=None):
    is_own = connection is None
    if is_own:
        connection = sqlite3.connect(path)
    changes = connection.total_changes
    if is_own:
        connection.close()
    return changes


def by_helper(path):
    connection = sqlite3.connect(path)
    count = connection.total_changes
    close_quietly(connection)
    return count


def close_quietly(connection):
    try:
        connection.close()
    except sqlite3.Error:
        pass


def pack(path, names):
    with tarfile.open(path, 'w:gz') as archive:
        for name in names:
            archive.add(name)


class Client:
    def __init__(self, address):
        self._selector = selectors.DefaultSelector()
        self._sock = socket.create_connection(address)
        self._wake_r, self._wake_w = socket.socketpair()

    def close(self):
        self._selector.close()
        for part in (self._sock, self._wake_r, self._wake_w):
            part.close()


class Shared:
    def __init__(self, address):
        self._sock = socket.create_connection(address)

    @property
    def sock(self):
        # Whoever asks for it may close it.
        return self._sock

    def close(self):
        self.is_closed = True


class Reconnecting:
    def __init__(self):
        self.sock = None

    def reopen(self, address):
        self.close()
        self.sock = socket.create_connection(address)

    def close(self):
        if self.sock is not None:
            self.sock.close()
            self.sock = None


class Null:
    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        pass

    def close(self):
        pass


class Wrapped(io.BufferedReader):
    def __init__(self, source):
        if isinstance(source, str):
            source = open(source, 'rb', buffering=0)
        # The reader closes what it reads from.
        super().__init__(source)


def reread(path):
    f = open(path, 'rb')
    try:
        encoding = f.readline()
    finally:
        f.close()
    with io.open(path, encoding=encoding) as f:
        return f.read()


def thumbnail(data):
    # Nothing but memory is behind it.
    image = Image.open(io.BytesIO(data))
    return image.size


def cells(path):
    workbook = openpyxl.load_workbook(path)
    return workbook.active['A1'].value


def check(notebook):
    notary = NotebookNotary()
    try:
        return notary.check_signature(notebook)
    finally:
        notary.store.close()


async def ask(host, port, question):
    reader, writer = await asyncio.open_connection(host, port)
    try:
        writer.write(question)
        return await reader.readline()
    finally:
        writer.close()


async def opened(host, port):
    reader, writer = await asyncio.open_connection(host, port)
    return Client((reader, writer))


def resident(pid):
    """What the kernel makes up when it is read."""
    mapped = sum(1 for line in open('/proc/self/maps') if 'heap' in line)
    state = open('/proc/%d/stat' % pid).read().rsplit(')', 1)[1].split()
    return mapped, state[21], open(f'/sys/class/net/{pid}/mtu').read()
