import random


def parity(n):
    total = 0
    for i in list(range(n)):  # expect: range-in-loop "list(range(...))"
        total += i & 1
    return total


def labels(rows):
    return ['row %d' % i for i in list(range(len(rows)))]  # expect: range-in-loop


def numbered(names, first):
    for position, number in enumerate(list(range(first, first + len(names)))):  # expect: range-in-loop
        print(position, number)


def draws(n):
    # Only read: every use of the name works on the range itself.
    indices = list(range(n))  # expect: range-in-loop "indices"
    for index in indices:
        if index in indices:
            yield indices[index], len(indices)
    yield random.choice(indices)


def total(n):
    return sum(list(range(n)))  # expect: range-in-loop


def pairs(left, right):
    for i in tuple(range(len(left))):  # expect: range-in-loop "tuple(range(...))"
        for j in list(range(i, len(right))):  # expect: range-in-loop
            yield left[i], right[j]
