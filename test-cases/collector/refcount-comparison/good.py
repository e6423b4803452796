"""Counts that are printed, or compared with one another."""
import sys


def show(value):
    print('references:', sys.getrefcount(value))
    return sys.getrefcount(value)


def adds_no_reference(value, work):
    before = sys.getrefcount(value)
    work(value)
    assert sys.getrefcount(value) == before
    assert sys.getrefcount(value) - before == 0
    return sys.getrefcount(value) == before + 1


def roughly(value):
    # A bound that is far from the usual counts.
    assert sys.getrefcount(value) < 50
    return sys.getrefcount(value) > 1000


def always_true(value):
    assert sys.getrefcount(value) >= 1
    assert sys.getrefcount(value) > 0


def unrelated(values, count):
    count = values.getrefcount(values)
    if count == 2:
        return True
    return len(values) == 2


def is_available():
    return hasattr(sys, 'getrefcount') and sys.version_info[0] == 3


class Counted:
    """Ownership that is counted by the program itself."""

    def __init__(self):
        self.users = 0

    def take(self):
        self.users += 1

    def give_back(self):
        self.users -= 1
        if self.users == 0:
            self.close()

    def close(self):
        print('closed')
