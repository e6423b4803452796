class Link:
    def __init__(self, next=None):
        self.next = next
        self.children = []
        self.previous = None


def chain(count):
    head = None
    for _ in range(count):
        head = Link(head)  # cycle: head = none
    return head


def tree(count):
    root = Link()
    for _ in range(count):
        child = Link()
        root.children.append(child)  # cycle: child = none
    return root


def deep(depth):
    link = Link()
    if depth:
        link.children.append(deep(depth - 1))  # cycle: link = none
    return link


def doubly(count):
    last = None
    for _ in range(count):
        link = Link(last)
        if last is not None:
            last.previous = link
        last = link  # cycle: last = seen
    return last


CHAIN = chain(3)  # cycle: CHAIN = none
TREE = tree(3)  # cycle: TREE = none
DEEP = deep(2)  # cycle: DEEP = none
RING = doubly(3)  # cycle: RING = seen
