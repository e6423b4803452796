kept = [None]


class Shape(object):
    __slots__ = ()

    def area(self):
        return self.width * self.height


class Box(Shape):
    __slots__ = ('width', 'height', 'depth')

    def __init__(self, width, height, depth):
        self.width = width
        self.height = height
        self.depth = depth


def run(n=20000):
    kept[0] = [Box(i, i, i) for i in range(n)]
    return sum(box.area() for box in kept[0])
