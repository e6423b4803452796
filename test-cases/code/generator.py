def walk(tree):
    yield tree
    got = yield from walk(tree.left)
    value = yield
    return got
