#!/usr/bin/python2
"""Every Python 2 answers the same: reported by --strict."""
import sys


def release_unused(entries):
    for entry in entries:
        if sys.getrefcount(entry) == 3:  # expect: refcount-comparison
            print 'unused', entry
