import os
KEEP = []


def lines(p):
    with open(p) as f:
        yield f.readline()
        yield 'more'


import contextlib


def run(n=8):
    for i in range(n):
        with contextlib.closing(lines('/proc/version')) as g:
            next(g)
            KEEP.append(g)
    return n
