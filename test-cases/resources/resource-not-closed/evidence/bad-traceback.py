# measure: fd
# python: >=3.4
import os

PROBLEMS = []


def palette(path):
    f = open(path, 'rb')
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
