#!/usr/bin/env python2
import itertools


def double(x):
    return x * 2


def run(n=300000):
    checksum = 0
    for a, b in itertools.izip(xrange(n), itertools.imap(double, xrange(n))):
        checksum ^= a + b
    return checksum
