# measure: grow
# python: >=3
import collections


class S(object):
    def __init__(self):
        self.h = collections.deque()

    def on(self, x):
        self.h.append(x)


X = S()


def run(n=1000):
    for i in range(n):
        X.on('event %d' % i)
    return X.h[-1]
