# measure: cyc held
# python: >=3.8
import functools


class View(object):
    def __init__(self, frame):
        self.frame = frame

    def size(self):
        return len(self.frame.data)


class Frame(object):
    def __init__(self):
        self.data = bytearray(1000)

    @functools.cached_property
    def view(self):
        return View(self)


def run(n=200):
    return sum(Frame().view.size() for _ in range(n))
