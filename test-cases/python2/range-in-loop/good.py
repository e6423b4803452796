import random


def lazy(n):
    for i in range(n):
        yield i


# A few numbers cost nothing.
for bit in list(range(8)):
    print(1 << bit)


def shuffled(n):
    order = list(range(n))
    random.shuffle(order)
    return order


def kept(n):
    indices = list(range(n))
    return indices


def changed(n):
    left = list(range(n))
    while left:
        print(left.pop())


def compared(order, n):
    expected = list(range(n))
    return order == expected


def passed_on(n, solve):
    indices = list(range(n))
    return solve(indices)


def sliced(n, k):
    # A slice of a range prints and compares unlike a slice of a list.
    indices = list(range(n))
    print(indices[:k])
    for i in indices:
        print(i)


def rebound(n):
    indices = list(range(n))
    indices = sorted(indices, key=lambda i: -i)
    for i in indices:
        yield i


# Somebody may import it from here.
POSITIONS = list(range(100000))
for position in POSITIONS:
    if position > 10:
        break


def own(n):
    def range(stop):
        return iter(['a'] * stop)

    for x in list(range(n)):
        yield x


def row(matrix, key):
    # The key may be a slice.
    rows = list(range(len(matrix)))[key]
    return [matrix[i] for i in rows]


def measured(n):
    # No loop: a list that stands for something large, most likely.
    numbers = list(range(n))
    return len(numbers)
