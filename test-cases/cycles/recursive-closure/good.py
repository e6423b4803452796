import unittest


def walk(node, cache):
    """A function of the module is found by its name, and holds nothing."""
    return 1 + max([walk(child, cache) for child in node] or [0])


def depth(tree):
    cache = {}

    def visit(node):
        return walk(node, cache)

    return visit(tree)


def let_go(tree):
    def climb(node):
        return 1 + max([climb(child) for child in node] or [0])

    try:
        return climb(tree)
    finally:
        del climb


def set_to_none(tree):
    def climb(node):
        return 1 + max([climb(child) for child in node] or [0])

    result = climb(tree)
    climb = None
    return result


class Visitor:
    """Methods, attributes and parameters of the same name are something else."""

    def visit(self, node):
        def visit(other):
            return self.visit(other)

        return [visit(child) for child in node]

    def each(self, node):
        def each(each):
            return each.children

        return each(node)


def outer(tree):
    def climb(node):
        def climb(inner):
            return inner

        return climb(node)

    return climb(tree)


def one_way(items):
    """The second reaches the first, and nothing leads back."""

    def key(item):
        return item.name

    def sort(values):
        return sorted(values, key=key)

    return sort(items)


class WalkTest(unittest.TestCase):
    def test_walk(self):
        def climb(node):
            return [climb(child) for child in node]

        self.assertEqual(climb([]), [])
