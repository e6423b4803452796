import os

PROBLEMS = []


def palette(path):
    with open(path, 'rb') as f:
        if f.readline() != b'PAL\n':
            raise ValueError(path + ' is not a palette')
        return f.read(768)


def run(n=10):
    del PROBLEMS[:]
    for i in range(n):
        try:
            palette(os.devnull)
        except ValueError as problem:
            PROBLEMS.append(problem)
    return len(PROBLEMS)
