from collections import defaultdict

DEFAULT_HANDLERS = []


def collect(item, found=None):
    if found is None:
        found = []
    found.append(item)
    return found[-1]


def index(rows, by_key=None):
    """Documented, so the fix goes below."""
    if by_key is None:
        by_key = {}
    for row in rows:
        by_key[row.key] = row
    return len(by_key)


def walk(node, seen=None, *, depth=0):
    if seen is None:
        seen = set()
    if node in seen:
        return depth
    seen.add(node)
    return max(walk(child, depth=depth + 1) for child in node)


def group(pairs, groups=None):
    if groups is None:
        groups = defaultdict(list)
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    total = 0
    for values in groups.values():
        total += len(values)
    return total


def extend(values, out=None):
    if out is None:
        out = []
    out += values
    return len(out)


def register(handler, handlers=DEFAULT_HANDLERS):
    handlers.append(handler)


class Basket:
    def __init__(self, items=None):
        if items is None:
            items = []
        self.items = items

    def add(self, item):
        self.items.append(item)


class Node:
    def __init__(self, name, children=None):
        if children is None:
            children = []
        self.name = name
        # Nothing here changes it, but whoever adds to one node's children adds to all of them.
        self.children = children


def names(rows, result=None):
    # The caller gets the default itself.
    if result is None:
        result = []
    return result


def fibonacci(n, memo={}):
    # Meant as a memo: it only grows, so the strict run tells of it.
    if n not in memo:
        memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]


def options(name, values=None):
    # A fixed key: it is shared, but it does not grow.
    if values is None:
        values = {}
    values['name'] = name
    return sorted(values)


def count(sides):
    def next_line(side, numbers=None):
        if numbers is None:
            numbers = [0, 0]
        numbers[side] += 1
        return numbers[side]

    return [next_line(side) for side in sides]
