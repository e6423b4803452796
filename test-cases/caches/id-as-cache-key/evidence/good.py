class Point(object):
    def __init__(self, x):
        self.x = x


WRONG = [0]


def live():
    return WRONG[0]


def run(n=50):
    seen = {}
    for number in range(n):
        point = Point(number)
        if seen.setdefault(id(point), (point, number))[1] != number:
            WRONG[0] += 1
        del point
    return n
