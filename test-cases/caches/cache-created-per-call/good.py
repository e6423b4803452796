"""Caches that are made once, or that live on."""
import functools
from functools import lru_cache


def cached(func):
    # The decorated function is handed on with its cache.
    @functools.lru_cache(maxsize=32)
    def wrapper(*args):
        return func(*args)

    return wrapper


def make_loader(folder):
    @lru_cache(maxsize=8)
    def load(name):
        return folder + name

    load.folder = folder
    return load


def main():
    @lru_cache(maxsize=None)
    def step(k):
        return k if k < 2 else step(k - 1) + step(k - 2)

    print(step(30))


def areas(shapes):
    # Asked again and again within the call.
    @lru_cache(maxsize=64)
    def area(width, height):
        return width * height

    return [area(shape.width, shape.height) for shape in shapes]


class Loader:
    def __init__(self, folder):
        @lru_cache(maxsize=16)
        def load(name):
            return folder + name

        self.load = load
