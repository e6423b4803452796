class P(object):
    __slots__ = ('x',)

    def __init__(self, x):
        self.x = x


def run(n=100):
    t = 0
    for i in range(n):
        t += P(i).x
    return t
