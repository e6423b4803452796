#!/usr/bin/env python2
# measure: rpeak ms
# python: ==2.7.*
import itertools


def double(x):
    return x * 2


def run(n=300000):
    checksum = 0
    for a, b in zip(xrange(n), map(double, xrange(n))):
        checksum ^= a + b
    return checksum
