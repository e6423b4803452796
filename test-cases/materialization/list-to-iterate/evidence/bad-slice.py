# measure: peak ms
# python: >=3
import itertools
XS = []


def setup():
    XS.extend(range(200000))


def run():
    t = 0
    for x in XS[1:]:
        t ^= x
    return t
