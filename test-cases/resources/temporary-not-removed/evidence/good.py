import glob
import os
import shutil
import tempfile

PREFIX = 'heaplint-evidence-%d-' % os.getpid()


def live():
    return len(glob.glob(os.path.join(tempfile.gettempdir(), PREFIX + '*')))


def teardown():
    for folder in glob.glob(os.path.join(tempfile.gettempdir(), PREFIX + '*')):
        shutil.rmtree(folder)


def size_of(data):
    folder = tempfile.mkdtemp(prefix=PREFIX)
    try:
        path = os.path.join(folder, 'data')
        with open(path, 'wb') as f:
            f.write(data)
        return os.path.getsize(path)
    finally:
        shutil.rmtree(folder)


def run(n=10):
    return sum(size_of(b'data') for i in range(n))
