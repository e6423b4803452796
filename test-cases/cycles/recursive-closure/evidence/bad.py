# measure: cyc held
def depth(tree):
    table = bytearray(1000)

    def walk(node):
        return 1 + max([walk(child) for child in node] or [0]) if table else 0

    return walk(tree)


def run(n=200):
    return sum(depth([[[]], []]) for i in range(n))
