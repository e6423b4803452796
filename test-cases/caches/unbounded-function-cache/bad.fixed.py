"""Function caches without a bound whose arguments have none either."""
import functools
from functools import cache, lru_cache
from typing import Callable


@cache
def make_dumper(base: type, dumps: Callable[[object], str]):
    return type("Custom" + base.__name__, (base,), {"dumps": dumps})


@lru_cache(maxsize=128)
def tokens(text: str):
    return tuple(text.split())


@functools.lru_cache(128)
def signature(func):
    return func.__code__.co_varnames


class Users:
    @staticmethod
    @functools.cache
    def name(user_id):
        return "user %s" % user_id

    @classmethod
    @lru_cache(maxsize=128)
    def find(cls, url):
        return cls(url)
