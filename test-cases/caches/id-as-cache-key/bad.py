"""Entries under the id of an object that nothing keeps."""


class Point:
    def __init__(self, x):
        self.x = x


def distinct(numbers):
    seen = {}
    for number in numbers:
        point = Point(number)
        seen.setdefault(id(point), number)  # expect: id-as-cache-key "the id of 'point'"
    return len(seen)


_sizes = {}


def size_of(node):
    key = id(node)  # expect: id-as-cache-key
    if key not in _sizes:
        _sizes[key] = len(node.children)
    return _sizes[key]


_names = {}


def name(frame):
    try:
        return _names[id(frame)]
    except KeyError:
        _names[id(frame)] = result = str(frame)  # expect: id-as-cache-key
        return result


class Serializer:
    def __init__(self):
        self.known = {}

    def reference(self, obj, number):
        self.known[id(obj)] = number  # expect: id-as-cache-key
