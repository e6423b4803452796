import os
import subprocess
import tempfile


def write_changes(lines):
    tmpfd, tmpfile = tempfile.mkstemp()
    with os.fdopen(tmpfd, 'wb') as f:
        f.writelines(lines)
    return tmpfile


def reserved():
    fd, path = tempfile.mkstemp()
    os.close(fd)
    return path


def both():
    return tempfile.mkstemp()


def echo(data):
    r, w = os.pipe()
    try:
        os.write(w, data)
        return os.read(r, len(data))
    finally:
        os.close(r)
        os.close(w)


def saved(fd):
    copy = os.dup(fd)
    return copy


def by_open(path):
    fd = os.open(path, os.O_RDONLY)
    with open(fd) as f:
        return f.read()


def handed_to_child(command):
    r, w = os.pipe()
    try:
        child = subprocess.Popen(command, stdout=w)
    except OSError:
        os.close(r)
        raise
    finally:
        os.close(w)
    return child, r


class Pipe:
    def __init__(self):
        self.r, self.w = os.pipe()

    def close(self):
        os.close(self.r)
        os.close(self.w)


class Named:
    def __init__(self):
        self.handle, self.path = tempfile.mkstemp()

    def close(self):
        for name in ('handle',):
            os.close(getattr(self, name))


def on_broken_pipe(stream):
    # The operating system closes it with the process.
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, stream.fileno())
    raise SystemExit(1)
