import contextlib
import os
import shutil
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
