# measure: fd fdk
# python: >=3
import os
KEEP = []


def lines(p):
    with open(p) as f:
        yield f.readline()
        yield 'more'


def run(n=8):
    for i in range(n):
        g = lines('/proc/version')
        next(g)
        KEEP.append(g)
    return n
