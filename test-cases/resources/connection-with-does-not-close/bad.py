import contextlib
import sqlite3


def add(path, title):
    with sqlite3.connect(path) as connection:  # expect: connection-with-does-not-close "in 'connection'"
        connection.execute('insert into books values (?)', (title,))


def titles(path):
    with open(path + '.log', 'a') as log, sqlite3.connect(path) as db:  # expect: connection-with-does-not-close
        log.write('read')
        return [row[0] for row in db.execute('select title from books')]


def vacuum(path):
    with sqlite3.connect(path):  # expect: connection-with-does-not-close
        pass
