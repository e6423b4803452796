import shelve


def total(path):
    with shelve.open(path) as shelf:
        return sum(len(shelf[key]) for key in shelf)


def first(path, writeback=False):
    with shelve.open(path, writeback=writeback) as shelf:
        return shelf["first"]


def plain(path):
    with shelve.open(path, writeback=False) as shelf:
        return shelf["first"]
