import weakref


class Node(object):
    def __init__(self, parent=None):
        self.parent = None if parent is None else weakref.ref(parent)
        self.children = []
        self.payload = bytearray(500)
        if parent is not None:
            parent.children.append(self)

    def root(self):
        return self.parent()


def run(n=200):
    c = 0
    for i in range(n):
        r = Node()
        k = Node(r)
        c += k.root() is r
    return c
