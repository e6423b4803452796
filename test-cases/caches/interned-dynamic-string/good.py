import sys

KIND = sys.intern("kind")


def level(mode):
    return sys.intern(mode)


class Bag:
    fields = ("a", "b")

    def __init__(self, values):
        self.values = {}
        for field in self.fields:
            setattr(self, "_" + field, None)

    def put(self, key, value):
        self.values[key] = value

    def copy_from(self, other, name):
        setattr(self, name, getattr(other, name))
