#!/usr/bin/python2.7
import os
import random


def progress(rows):
    for i in range(len(rows)):  # expect: range-in-loop "every number at once"
        print i, rows[i]


def squares(n):
    return [i * i for i in range(n)]  # expect: range-in-loop


def pick(n):
    return range(n)[random.randrange(n)]  # expect: range-in-loop


def is_valid(port, first, last):
    return port in range(first, last + 1)  # expect: range-in-loop


def total(n):
    return sum(range(0, n, 2))  # expect: range-in-loop


def walk(n):
    for place, number in enumerate(range(n, 0, -1)):  # expect: range-in-loop
        if os.path.exists(str(number)):
            return place
    for number in list(range(n)):  # expect: range-in-loop
        print number
