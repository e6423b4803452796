def walk(node, table):
    return 1 + max([walk(child, table) for child in node] or [0]) if table else 0


def depth(tree):
    table = bytearray(1000)
    return walk(tree, table)


def run(n=200):
    return sum(depth([[[]], []]) for i in range(n))
