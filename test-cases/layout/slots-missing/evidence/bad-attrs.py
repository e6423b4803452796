# measure: held
# python: >=3
# needs: attr
import attr

kept = [None]


@attr.s
class Point(object):
    x = attr.ib()
    y = attr.ib()
    z = attr.ib()


def run(n=20000):
    kept[0] = [Point(i, i, i) for i in range(n)]
    return sum(point.x for point in kept[0])
