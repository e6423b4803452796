"""The object is kept, dies with its entry, or outlives the container."""
import weakref


class Sizes:
    def __init__(self):
        self.known = {}

    def size_of(self, node):
        # The entry holds the object: its id cannot be used again.
        entry = self.known.get(id(node))
        if entry is None:
            entry = self.known[id(node)] = (node, len(node.children))
        return entry[1]


_names = {}


def name(frame):
    key = id(frame)
    if key not in _names:
        _names[key] = str(frame)
        weakref.finalize(frame, _names.pop, key, None)
    return _names[key]


def copy(value, memo):
    # The caller holds what is being copied.
    memo[id(value)] = value


def walk(tree):
    visited = {}
    for node in tree:
        # The tree holds its nodes.
        visited[id(node)] = True
    return len(visited)


class Owner:
    def __init__(self):
        self.by_id = {}
        self.items = []

    def add(self, item):
        self.items.append(item)
        self.by_id[id(item)] = len(self.items)

    def drop(self, item):
        self.by_id.pop(id(item), None)
        self.items.remove(item)
