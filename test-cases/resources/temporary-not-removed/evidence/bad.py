# measure: live
# counts: temporary folders
import glob
import os
import subprocess
import tempfile

PREFIX = 'heaplint-evidence-%d-' % os.getpid()


def live():
    return len(glob.glob(os.path.join(tempfile.gettempdir(), PREFIX + '*')))


def teardown():
    for folder in glob.glob(os.path.join(tempfile.gettempdir(), PREFIX + '*')):
        subprocess.call(['rm', '-r', folder])


def size_of(data):
    folder = tempfile.mkdtemp(prefix=PREFIX)
    path = os.path.join(folder, 'data')
    with open(path, 'wb') as f:
        f.write(data)
    return os.path.getsize(path)


def run(n=10):
    return sum(size_of(b'data') for i in range(n))
