# measure: fd
import os


class Reader(object):
    def __init__(self, path):
        self.stream = open(path)

    def __del__(self):
        self.stream.close()


def read(path):
    reader = Reader(path)
    try:
        raise ValueError(reader)
    except ValueError as error:
        failure = error
    return len(str(failure)) > 0


def run(count=20):
    return [read(os.devnull) for _ in range(count)].count(True)
