#!/usr/bin/env python2
import random


def lazy(n):
    for i in xrange(n):
        print i


def few():
    for i in range(10):
        print i


def kept(n):
    order = range(n)
    random.shuffle(order)
    return order


def joined(n):
    return range(n) + [-1]


def appended(n):
    order = range(n)
    order.append(n)
    for i in order:
        print i
