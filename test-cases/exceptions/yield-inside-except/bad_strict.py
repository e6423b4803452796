"""Generators that hand out a value from the clause."""


def results(jobs):
    for job in jobs:
        try:
            yield job()
        except ValueError as e:
            yield e.args  # expect: yield-inside-except


def numbers(words):
    for word in words:
        try:
            number = int(word)
        except ValueError:
            yield 0  # expect: yield-inside-except
        else:
            yield number
