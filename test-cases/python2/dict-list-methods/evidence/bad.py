#!/usr/bin/env python2
# measure: rpeak ms
# python: ==2.7.*
prices = {}


def setup():
    prices.update((i, i) for i in range(300000))


def run():
    checksum = 0
    for name, price in prices.items():
        checksum ^= price
    return checksum
