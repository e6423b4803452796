import collections

kept = [None]


class Point(collections.namedtuple('Point', 'x y z')):
    __slots__ = ()

    def norm(self):
        return self.x


def run(n=20000):
    kept[0] = [Point(i, i, i) for i in range(n)]
    return sum(point.norm() for point in kept[0])
