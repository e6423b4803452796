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
    for name, amount in counts.items():
        report(name, amount)


def checksum(table):
    total = 0
    for key in table.keys():
        total ^= key
    return total


def even(numbers):
    total = 0
    for square in (n * n for n in numbers):
        total += square
    return total


def show(names):
    for number, line in enumerate((name.strip() for name in names)):
        print(number, line)


def amounts(path):
    with open(path) as lines:
        return sum(int(row[2]) for row in csv.reader(lines))


def count_files(top):
    count = 0
    for folder, folders, files in os.walk(top):
        count += len(files)
    for path in pathlib.Path(top).rglob('*.py'):
        count += len(path.suffix)
    return count


def pairs(left, right):
    return {a: b for a, b in zip(left, right) if a}


def first_lines(paths):
    for path, line in ((path, path.name) for path in paths):
        print(path, line)


def primes(limit):
    for n in range(2, limit):
        if all(n % p for p in range(2, n)):
            yield n


def show_primes(limit):
    for prime in primes(limit):
        print(prime)


def without_first(lines):
    kept = []
    for line in lines:
        kept.append(line.split())
    for words in kept[1:]:
        print(words)
    for words in reversed(kept):
        print(words)
    for words in reversed(kept):
        print(words)
    for words in kept:
        report(words, None)


def words_of(text):
    for word in re.findall(r'\w+', text):
        print(word)


class Index:
    def __init__(self):
        self.entries = {}
        self.sizes = set()

    def widths(self):
        return [len(name) for name in self.entries]

    def largest(self):
        largest = 0
        # Not a view: somebody may have had a reason that is out of sight.
        for size in self.sizes:
            largest = max(largest, size)
        return largest


def find(table, wanted):
    for key in table.keys():
        if key.lower() == wanted:
            # The last that runs.
            return table.pop(key)
    return None


def squares(chunks):
    return [x * x for chunk in chunks for x in itertools.chain(chunk, chunk)]


def report(name, amount):
    print(name, amount)


offices = {}


def register(name, office):
    offices[name] = office


def total_rent():
    # A global dict, which the whole process can reach.
    return sum([office.rent for office in offices.values()])
