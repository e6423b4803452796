def depth(tree):
    cache = {}

    def walk(node):
        if node not in cache:
            cache[node] = 1 + max([walk(child) for child in node] or [0])
        return cache[node]

    try:
        return walk(tree)
    finally:
        walk = None


def parity(number):
    """Two that call each other are one cycle: one report, where it begins."""

    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n):
        return n != 0 and even(n - 1)

    return even(number)


def factorial(number):
    step = lambda n: 1 if n < 2 else n * step(n - 1)
    return step(number)


def annotate(element, columns):
    """It hands itself on by name."""

    def clone(part):
        part.copy_internals(clone=clone)
        return part

    if element is not None:
        element = clone(element)
    return element


class Formatter:
    def format(self, array, options):
        def recurse(index):
            if len(index) == array.ndim:
                return options.format(array[index])
            return ', '.join(recurse(index + (i,)) for i in range(array.shape[len(index)]))

        try:
            return recurse(())
        finally:
            recurse = None


def poll(loop, done):
    async def tick():
        if not done():
            loop.call_later(1, tick)

    loop.create_task(tick())


def deferred():
    def answer():
        return 42

    answer.unwrapped = answer
    return answer


def counted(function):
    """A decorator: the cycle lives as long as what it makes, so only the strict run tells of it."""

    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper


def many(trees):
    return [height(tree) for tree in trees]


def height(tree):
    def climb(node):
        return 1 + max([climb(child) for child in node] or [0])

    total = climb(tree)
    return total


def leaves(tree):
    # No fix: the generators are walked after the call, and look the name up then.
    def each(node):
        if node in tree:
            yield node
        for child in node:
            yield from each(child)

    return each(tree)
