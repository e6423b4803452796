import re
T = []


def setup():
    T.append(' '.join('w%d' % i for i in range(60000)))


def run():
    n = 0
    for m in re.finditer(r'\w+', T[0]):
        n += len(m.group())
    return n
