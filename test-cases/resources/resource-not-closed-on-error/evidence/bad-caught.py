# measure: fd fdk
import os
import tempfile


def saved(source):
    fd, path = tempfile.mkstemp()
    try:
        os.write(fd, source.read())
        os.close(fd)
        return path
    except ValueError:
        os.unlink(path)
        return None


class Broken(object):
    def read(self):
        raise ValueError('no data')


def run(n=10):
    return sum(saved(Broken()) is None for i in range(n))
