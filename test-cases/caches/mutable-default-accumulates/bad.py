from collections import defaultdict

DEFAULT_HANDLERS = []


def collect(item, found=[]):  # expect: mutable-default-accumulates "'found'"
    found.append(item)
    return found[-1]


def index(rows, by_key={}):  # expect: mutable-default-accumulates
    """Documented, so the fix goes below."""
    for row in rows:
        by_key[row.key] = row
    return len(by_key)


def walk(node, seen=set(), *, depth=0):  # expect: mutable-default-accumulates
    if node in seen:
        return depth
    seen.add(node)
    return max(walk(child, depth=depth + 1) for child in node)


def group(pairs, groups=defaultdict(list)):  # expect: mutable-default-accumulates
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    total = 0
    for values in groups.values():
        total += len(values)
    return total


def extend(values, out=[]):  # expect: mutable-default-accumulates
    out += values
    return len(out)


def register(handler, handlers=DEFAULT_HANDLERS):  # expect: mutable-default-accumulates
    handlers.append(handler)


class Basket:
    def __init__(self, items=[]):  # expect: mutable-default-accumulates "'items'"
        self.items = items

    def add(self, item):
        self.items.append(item)


class Node:
    def __init__(self, name, children=[]):  # expect: mutable-default-accumulates
        self.name = name
        # Nothing here changes it, but whoever adds to one node's children adds to all of them.
        self.children = children


def names(rows, result=[]):  # expect: mutable-default-accumulates
    # The caller gets the default itself.
    return result


def fibonacci(n, memo={}):  # expect: mutable-default-accumulates
    # Meant as a memo: it only grows, so the strict run tells of it.
    if n not in memo:
        memo[n] = n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
    return memo[n]


def options(name, values={}):  # expect: mutable-default-accumulates
    # A fixed key: it is shared, but it does not grow.
    values['name'] = name
    return sorted(values)


def count(sides):
    def next_line(side, numbers=[0, 0]):  # expect: mutable-default-accumulates
        numbers[side] += 1
        return numbers[side]

    return [next_line(side) for side in sides]
