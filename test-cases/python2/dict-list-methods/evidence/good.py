#!/usr/bin/env python2
prices = {}


def setup():
    prices.update((i, i) for i in range(300000))


def run():
    checksum = 0
    for name, price in prices.iteritems():
        checksum ^= price
    return checksum
