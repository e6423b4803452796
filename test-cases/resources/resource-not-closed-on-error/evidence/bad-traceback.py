# measure: fd
# python: >=3.4
import os

PROBLEMS = []


def read_header(path):
    f = open(path, 'rb')
    if f.read(4) != b'RIFF':
        raise ValueError(path + ' is not a RIFF file')
    size = f.read(4)
    f.close()
    return size


def run(n=10):
    del PROBLEMS[:]
    for i in range(n):
        try:
            read_header(os.devnull)
        except ValueError as problem:
            PROBLEMS.append(problem)
    return len(PROBLEMS)
