import contextlib
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import tempfile


@contextlib.contextmanager
def opened(path, mode='rb'):
    f, is_own = open_file(path, mode)
    yield f  # expect: resource-not-closed-on-error "'f.close' is skipped"
    if is_own:
        f.close()


@contextlib.contextmanager
def scratch():
    folder = tempfile.mkdtemp()
    yield folder  # expect: resource-not-closed-on-error "shutil.rmtree"
    shutil.rmtree(folder)


def open_file(path, mode):
    return (path, False) if hasattr(path, 'read') else (open(path, mode), True)


def locked(path):
    fd = os.open(path, os.O_RDWR)  # expect: resource-not-closed-on-error "stays open when something fails"
    if os.fstat(fd).st_size == 0:
        raise ValueError('empty')
    data = os.read(fd, 100)
    os.close(fd)
    return data


def count(pool, table):
    connection = pool.getconn()  # expect: resource-not-closed-on-error "is not given back"
    cursor = connection.cursor()
    cursor.execute('select count(*) from ' + table)
    found = cursor.fetchone()[0]
    pool.putconn(connection)
    return found


def connected(address):
    sock = socket.socket()  # expect: resource-not-closed-on-error
    sock.connect(address)
    return sock


class Tar:
    def __init__(self, path):
        self.fh = open(path, 'rb')  # expect: resource-not-closed-on-error "when the constructor raises"
        while True:
            block = self.fh.read(512)
            if len(block) != 512:
                raise OSError('unexpected end')
            if block[0] == 0:
                break

    def close(self):
        self.fh.close()


def loaded(path):
    f = open(path, 'rb')  # expect: resource-not-closed-on-error "stays open when something fails"
    if f.read(4) != b'RIFF':
        raise ValueError('not a RIFF file')
    data = f.read()
    f.close()
    return data


def read_relation(path):
    f = path if hasattr(path, 'read') else open(path)  # expect: resource-not-closed-on-error
    header = read_header(f)
    rows = f.readlines()
    f.close()
    return header, rows


def read_header(f):
    line = f.readline()
    if not line.startswith('@relation'):
        raise ValueError('no header')
    return line


def settings(path):
    f = open(path)  # expect: resource-not-closed-on-error
    found = json.load(f)
    f.close()
    return found


def vacuum(path):
    connection = sqlite3.connect(path)  # expect: resource-not-closed-on-error
    connection.execute('vacuum')
    connection.close()


def log_of(command, path):
    log = open(path, 'w')  # expect: resource-not-closed-on-error
    subprocess.check_call(command, stdout=log)
    log.close()


def fetch(opener, url):
    fd, path = tempfile.mkstemp()  # expect: resource-not-closed-on-error
    try:
        os.write(fd, opener.read(url))
        os.close(fd)
        return path
    except Exception:
        print('cannot load', url)
        return None


def terminal(command):
    primary, secondary = os.openpty()  # expect: resource-not-closed-on-error "'primary'"
    process = subprocess.Popen(command, stdin=secondary)
    os.close(secondary)
    return process, primary


def skipped(path, count):
    rows = iter(open(path))  # expect: resource-not-closed-on-error
    for _ in range(count):
        next(rows)
    found = list(rows)
    rows.close()
    return found
