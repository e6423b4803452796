# measure: held rafter
kept = [None]


class Point(object):
    __slots__ = ('x', 'y', '__dict__')

    def __init__(self, x, y, z):
        self.x = x
        self.y = y
        self.z = z


def run(n=20000):
    kept[0] = [Point(i, i, i) for i in range(n)]
    return sum(point.x for point in kept[0])
