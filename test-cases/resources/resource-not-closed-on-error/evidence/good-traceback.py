import os

PROBLEMS = []


def read_header(path):
    with open(path, 'rb') as f:
        if f.read(4) != b'RIFF':
            raise ValueError(path + ' is not a RIFF file')
        return f.read(4)


def run(n=10):
    del PROBLEMS[:]
    for i in range(n):
        try:
            read_header(os.devnull)
        except ValueError as problem:
            PROBLEMS.append(problem)
    return len(PROBLEMS)
