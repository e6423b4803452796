import contextlib
import os
import shutil
import socket
import tempfile
import weakref


@contextlib.contextmanager
def opened(path):
    f = open(path)
    try:
        yield f
    finally:
        f.close()


@contextlib.contextmanager
def maybe(path):
    if path is None:
        yield None
        return
    f = open(path)
    try:
        yield f
    finally:
        f.close()


@contextlib.contextmanager
def scratch():
    folder = tempfile.mkdtemp()
    try:
        yield folder
    except Exception:
        shutil.rmtree(folder)
        raise
    shutil.rmtree(folder)


def fixture():
    # pytest runs what follows the yield of a fixture in any case.
    folder = tempfile.mkdtemp()
    yield folder
    shutil.rmtree(folder)


def write_atomically(path, data):
    fd, temporary = tempfile.mkstemp(dir=os.path.dirname(path))
    try:
        with os.fdopen(fd, 'wb') as f:
            f.write(data)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def connected(address):
    sock = socket.socket()
    try:
        sock.connect(address)
    except BaseException:
        sock.close()
        raise
    return sock


def count(pool, table):
    connection = pool.getconn()
    try:
        return connection.execute(table)
    finally:
        pool.putconn(connection)


class Tar:
    def __init__(self, path):
        self.fh = open(path, 'rb')
        if self.fh.read(2) != b'PK':
            self.fh.close()
            raise OSError('unexpected start')



def forked():
    parent, child = os.openpty()
    if parent < 0 or child < 0:
        raise OSError('no terminal')
    return parent, child


class Socket:
    @contextlib.contextmanager
    def guarded(self):
        self.failure = None
        yield
        if self.failure is not None:
            self.close()
            raise OSError('failed')


class Pgf:
    def __init__(self, source):
        self._folder = tempfile.TemporaryDirectory()
        self._cleaned = weakref.finalize(self, self._folder.cleanup)
        if not source:
            raise ValueError('empty')
