from six.moves import range


def progress(rows):
    for i in range(len(rows)):
        print i, rows[i]
