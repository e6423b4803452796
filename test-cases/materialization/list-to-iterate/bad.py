import collections
import csv
import itertools
import os
import pathlib
import re


def totals(rows):
    counts = collections.defaultdict(int)
    for row in rows:
        counts[row.name] += row.amount
    # Nobody else has the dict, whatever report does.
    for name, amount in list(counts.items()):  # expect: list-to-iterate "'counts.items()'"
        report(name, amount)


def checksum(table):
    total = 0
    for key in list(table.keys()):  # expect: list-to-iterate
        total ^= key
    return total


def even(numbers):
    total = 0
    for square in [n * n for n in numbers]:  # expect: list-to-iterate "list of results"
        total += square
    return total


def show(names):
    for number, line in enumerate([name.strip() for name in names]):  # expect: list-to-iterate
        print(number, line)


def amounts(path):
    with open(path) as lines:
        return sum(int(row[2]) for row in list(csv.reader(lines)))  # expect: list-to-iterate "'csv.reader'"


def count_files(top):
    count = 0
    for folder, folders, files in list(os.walk(top)):  # expect: list-to-iterate "'os.walk'"
        count += len(files)
    for path in tuple(pathlib.Path(top).rglob('*.py')):  # expect: list-to-iterate
        count += len(path.suffix)
    return count


def pairs(left, right):
    return {a: b for a, b in list(zip(left, right)) if a}  # expect: list-to-iterate "'zip'"


def first_lines(paths):
    for path, line in list((path, path.name) for path in paths):  # expect: list-to-iterate
        print(path, line)


def primes(limit):
    for n in range(2, limit):
        if all(n % p for p in range(2, n)):
            yield n


def show_primes(limit):
    for prime in list(primes(limit)):  # expect: list-to-iterate "'primes'"
        print(prime)


def without_first(lines):
    kept = []
    for line in lines:
        kept.append(line.split())
    for words in kept[1:]:  # expect: list-to-iterate "slice"
        print(words)
    for words in kept[::-1]:  # expect: list-to-iterate "backwards"
        print(words)
    for words in reversed(list(kept)):  # expect: list-to-iterate "backwards"
        print(words)
    for words in kept[:]:  # expect: list-to-iterate
        report(words, None)


def words_of(text):
    for word in re.findall(r'\w+', text):  # expect: list-to-iterate "every match"
        print(word)


class Index:
    def __init__(self):
        self.entries = {}
        self.sizes = set()

    def widths(self):
        return [len(name) for name in list(self.entries.keys())]  # expect: list-to-iterate

    def largest(self):
        largest = 0
        # Not a view: somebody may have had a reason that is out of sight.
        for size in list(self.sizes):  # expect: list-to-iterate
            largest = max(largest, size)
        return largest


def find(table, wanted):
    for key in list(table.keys()):  # expect: list-to-iterate
        if key.lower() == wanted:
            # The last that runs.
            return table.pop(key)
    return None


def squares(chunks):
    return [x * x for chunk in chunks for x in list(itertools.chain(chunk, chunk))]  # expect: list-to-iterate


def report(name, amount):
    print(name, amount)


offices = {}


def register(name, office):
    offices[name] = office


def total_rent():
    # A global dict, which the whole process can reach.
    return sum([office.rent for office in list(offices.values())])  # expect: list-to-iterate
