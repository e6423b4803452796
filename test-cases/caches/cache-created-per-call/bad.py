"""Caches that are new in every call of the function around them."""
import functools
import pickle
from functools import cache, lru_cache


class Environment:
    def get_doctree(self, name):
        folder = self.folder

        @functools.lru_cache(maxsize=None)  # expect: cache-created-per-call "new in every call of 'get_doctree'"
        def load(name):
            with open(folder + name, "rb") as stream:
                return pickle.load(stream)

        return load(name)


def fibonacci(n):
    @lru_cache(maxsize=None)  # expect: cache-created-per-call
    def step(k):
        return k if k < 2 else step(k - 1) + step(k - 2)

    return step(n)


def distance(left, right):
    # What it captures keeps it here; the cycle through itself stays until the collector comes.
    @cache  # expect: cache-created-per-call
    def step(i, j):
        if not i or not j:
            return i + j
        return min(step(i - 1, j), step(i, j - 1), step(i - 1, j - 1)) + (left[i - 1] != right[j - 1])

    return step(len(left), len(right))
