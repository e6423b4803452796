# measure: peak
# python: >=3
XS = []


def setup():
    XS.extend(range(200000))


def run():
    t = 0
    for x in XS[::-1]:
        t = (t * 3 + x) & 1023
    return t
