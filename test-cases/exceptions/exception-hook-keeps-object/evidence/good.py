import sys
SEEN = []


class R(object):
    def __init__(self):
        self.data = bytearray(5000)

    def __del__(self):
        raise ValueError('x')


def run(n=20):
    sys.unraisablehook = lambda a: SEEN.append(str(a.exc_value))
    for i in range(n):
        R()
    sys.unraisablehook = sys.__unraisablehook__
    return len(SEEN) > 0
