from future_builtins import filter, map, zip


def compare(left, right):
    for a, b in zip(left, map(str, right)):
        print a, b
