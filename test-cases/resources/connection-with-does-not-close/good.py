import contextlib
import sqlite3


def add(path, title):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute('insert into books values (?)', (title,))


def closed_after(path):
    with sqlite3.connect(path) as connection:
        connection.execute('delete from books')
    connection.close()


def connected(path):
    with sqlite3.connect(path) as connection:
        connection.execute('create table books (title)')
    # The caller goes on with it.
    return connection


class Store:
    def __init__(self, path):
        with sqlite3.connect(path) as connection:
            connection.execute('create table if not exists books (title)')
            self.connection = connection

    def close(self):
        self.connection.close()
