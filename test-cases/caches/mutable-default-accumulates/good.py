import copy

COLOURS = ['red', 'green']


def read_only(x, options={}):
    return x + options.get('offset', 0) + len(options)


def membership(name, known=['a', 'b'], table={}):
    for entry in known:
        if entry in table:
            return table[entry]
    return name in known


def collect(item, found=None):
    if found is None:
        found = []
    found.append(item)
    return found


def copied(item, found=[]):
    found = list(found)
    found.append(item)
    return found


def fresh(item, found=[]):
    found = found or []
    found.append(item)
    return found


def copied_before(item, defaults={}):
    merged = dict(defaults)
    merged[item] = 1
    result = copy.copy(defaults)
    result.update(merged)
    return result


def immutable(item, found=()):
    return [*found, item]


class Basket:
    def __init__(self, items=[], tags=()):
        self.items = list(items)
        self.tags = tags
        self.size = len(items)

    def add(self, item):
        self.items.append(item)


def balanced(node, path=[]):
    """What is put in is taken out again."""
    path.append(node)
    try:
        return [balanced(child, path) for child in node]
    finally:
        path.pop()


def other_name(item, found=[]):
    def inner(found):
        found.append(item)
        return found

    return inner([*found])


def from_module(item, colours=COLOURS):
    return item in colours


def passed(items=[], sep=', '):
    return sep.join(items)
