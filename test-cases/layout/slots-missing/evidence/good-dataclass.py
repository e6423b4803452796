from dataclasses import dataclass

kept = [None]


@dataclass(slots=True)
class Point:
    x: int
    y: int
    z: int


def run(n=20000):
    kept[0] = [Point(i, i, i) for i in range(n)]
    return sum(point.x for point in kept[0])
