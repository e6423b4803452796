from __future__ import print_function

import sys


def progress(rows):
    # The file runs on Python 3 as well, where a range is lazy.
    for i in range(len(rows)):
        print(i, rows[i], file=sys.stderr)
