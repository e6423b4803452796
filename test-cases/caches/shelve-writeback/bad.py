import shelve
from shelve import open as open_shelf


def total(path):
    with shelve.open(path, writeback=True) as shelf:  # expect: shelve-writeback
        return sum(len(shelf[key]) for key in shelf)


def first(path):
    shelf = open_shelf(path, "c", None, True)  # expect: shelve-writeback
    try:
        return shelf["first"]
    finally:
        shelf.close()
