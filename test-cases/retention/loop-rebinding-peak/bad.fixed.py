import json

import numpy as np


def total(paths):
    size = 0
    for path in paths:
        data = np.fromfile(path)
        size += len(data)
        del data
    return size


def load(number):
    return list(range(number, number + 100000))


def sums(numbers):
    result = 0
    for number in numbers:
        big = load(number)
        result += len(big)
        del big
    return result


def words(paths):
    while paths:
        text = open(paths.pop()).read()
        if not text:
            continue
        print(text.count(' '))


def documents(paths):
    for path in paths:
        document = json.load(open(path))
        print(document['title'])
        del document


count = 0
for table in map(load, range(3)):
    count += len(table)
