#!/usr/bin/python2.7
import os
import random


def progress(rows):
    for i in xrange(len(rows)):
        print i, rows[i]


def squares(n):
    return [i * i for i in xrange(n)]


def pick(n):
    return xrange(n)[random.randrange(n)]


def is_valid(port, first, last):
    return port in xrange(first, last + 1)


def total(n):
    return sum(xrange(0, n, 2))


def walk(n):
    for place, number in enumerate(xrange(n, 0, -1)):
        if os.path.exists(str(number)):
            return place
    for number in xrange(n):
        print number
