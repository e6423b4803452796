import attr

kept = [None]


@attr.s(slots=True)
class Point(object):
    x = attr.ib()
    y = attr.ib()
    z = attr.ib()


def run(n=20000):
    kept[0] = [Point(i, i, i) for i in range(n)]
    return sum(point.x for point in kept[0])
