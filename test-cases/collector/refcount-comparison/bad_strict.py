"""Counts that no borrowed load changes: reported by --strict."""
import sys


def prune(cache):
    for key in list(cache):
        if sys.getrefcount(cache[key]) <= 2:  # expect: refcount-comparison
            del cache[key]


def shared_with_a_closure(convert):
    sentinel = object()

    def answer(text):
        return sentinel

    convert(answer)
    assert sys.getrefcount(sentinel) == 2  # expect: refcount-comparison
