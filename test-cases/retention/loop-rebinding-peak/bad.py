import json

import numpy as np


def total(paths):
    size = 0
    for path in paths:
        data = np.fromfile(path)  # expect: loop-rebinding-peak
        size += len(data)
    return size


def load(number):
    return list(range(number, number + 100000))


def sums(numbers):
    result = 0
    for number in numbers:
        big = load(number)  # expect: loop-rebinding-peak "still holds the value of the last round"
        result += len(big)
    return result


def words(paths):
    while paths:
        text = open(paths.pop()).read()  # expect: loop-rebinding-peak
        if not text:
            continue
        print(text.count(' '))


def documents(paths):
    for path in paths:
        document = json.load(open(path))  # expect: loop-rebinding-peak
        print(document['title'])


count = 0
for table in map(load, range(3)):  # expect: loop-rebinding-peak "for as long as the module lives"
    count += len(table)
