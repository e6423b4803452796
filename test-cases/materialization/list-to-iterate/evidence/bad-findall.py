# measure: peak
# python: >=3
import re
T = []


def setup():
    T.append(' '.join('w%d' % i for i in range(60000)))


def run():
    n = 0
    for w in re.findall(r'\w+', T[0]):
        n += len(w)
    return n
