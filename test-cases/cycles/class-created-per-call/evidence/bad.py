# measure: cyc held
def run(n=100):
    t = 0
    for i in range(n):
        class P(object):
            __slots__ = ('x',)
            def __init__(self, x):
                self.x = x
        t += P(i).x
    return t
