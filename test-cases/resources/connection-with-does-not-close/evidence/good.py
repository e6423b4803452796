import contextlib
import os
import sqlite3

PATH = '/tmp/heaplint-evidence-with-%d.db' % os.getpid()


def setup():
    with contextlib.closing(sqlite3.connect(PATH)) as connection:
        connection.execute('create table if not exists books(title)')
        connection.commit()


def teardown():
    os.remove(PATH)


def count():
    with contextlib.closing(sqlite3.connect(PATH)) as connection, connection:
        return len(connection.execute('select * from books').fetchall())


def run(n=10):
    return sum(count() for i in range(n))
