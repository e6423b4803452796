class Node:
    def __init__(self, owner=None):
        self.owner = owner


def same(x):
    return x


def wrap(x):
    return [x]


def store(target, value):
    target.kept = value


def build(owner):
    node = Node(owner)
    return node


def pair(a, *rest, **named):
    return a, rest, named


class Owner:
    def __init__(self):
        self.node = build(self)  # holds: self = .node -> Node -> self of Owner; cycle: self = seen
        self.list = wrap(same(self))  # holds: self = .list -> builtins.list -> self of Owner
        store(self, self)  # holds: self = .kept -> self of Owner
        self.pair = pair(1, self, name=self.node)  # holds: self = .pair -> builtins.tuple -> builtins.tuple -> self of Owner
        self.plain = same(3)  # value: self.plain = number
        self.made = self.make()  # holds: self = .made -> Node -> self of Owner
        self.last = self.make  # holds: self = .last -> self of Owner.make() -> self of Owner

    def make(self):
        return Node(owner=self)


OWNER = Owner()  # holds: OWNER = .node -> Node -> Owner; holds: OWNER = .list -> builtins.list -> Owner
