import random


def parity(n):
    total = 0
    for i in range(n):
        total += i & 1
    return total


def labels(rows):
    return ['row %d' % i for i in range(len(rows))]


def numbered(names, first):
    for position, number in enumerate(range(first, first + len(names))):
        print(position, number)


def draws(n):
    # Only read: every use of the name works on the range itself.
    indices = range(n)
    for index in indices:
        if index in indices:
            yield indices[index], len(indices)
    yield random.choice(indices)


def total(n):
    return sum(range(n))


def pairs(left, right):
    for i in range(len(left)):
        for j in range(i, len(right)):
            yield left[i], right[j]
