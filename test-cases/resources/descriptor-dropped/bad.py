import os
import shutil
import tempfile
from os import close as close_descriptor
from tempfile import mkstemp


def write_changes(lines, dest):
    tmpfd, tmpfile = tempfile.mkstemp()  # expect: descriptor-dropped "in 'tmpfd'"
    with open(tmpfile, 'wb') as f:
        f.writelines(lines)
    shutil.move(tmpfile, dest)


def scratch_name():
    return tempfile.mkstemp('.py')[1]  # expect: descriptor-dropped "is dropped"


def another(prefix):
    _, name = mkstemp(prefix=prefix)  # expect: descriptor-dropped
    return name


def echo(data):
    r, w = os.pipe()  # expect: descriptor-dropped "in 'r'"; descriptor-dropped "in 'w'"
    os.write(w, data)
    return os.read(r, len(data))


def silence(fd):
    null = os.open(os.devnull, os.O_WRONLY)  # expect: descriptor-dropped "in 'null'"
    os.dup2(null, fd)


def header(path):
    fd = os.open(path, os.O_RDONLY)  # expect: descriptor-dropped "on one way out"
    start = os.read(fd, 4)
    if start != b'HEAD':
        return None
    rest = os.read(fd, 100)
    close_descriptor(fd)
    return rest


class Editor:
    def __init__(self):
        self.handle, self.path = tempfile.mkstemp()  # expect: descriptor-dropped "self.handle"

    def text(self):
        with open(self.path) as f:
            return f.read()
