# Reported, but not fixed: the file has its own xrange.
def xrange(*args):
    return iter(range(*args))


def progress(rows):
    for i in range(len(rows)):  # expect: range-in-loop
        print i, rows[i]
