#!/usr/bin/env python2


def run(n=300000):
    total = 0
    for i in xrange(n):
        total += i & 1
    return total
