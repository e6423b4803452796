import contextlib
import sqlite3


def add(path, title):
    with contextlib.closing(sqlite3.connect(path)) as connection, connection:
        connection.execute('insert into books values (?)', (title,))


def titles(path):
    with open(path + '.log', 'a') as log, contextlib.closing(sqlite3.connect(path)) as db, db:
        log.write('read')
        return [row[0] for row in db.execute('select title from books')]


def vacuum(path):
    with sqlite3.connect(path):
        pass
