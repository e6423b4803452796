"""Caches that cannot grow for long."""
import enum
import functools
from functools import cache, lru_cache


class Color(enum.Enum):
    RED = 1


@cache
def settings():
    return {"debug": False}


@cache
def paint(color: Color, bold: bool):
    return f"{color} {bold}"


@lru_cache
def tokens(text):
    return tuple(text.split())


@lru_cache(maxsize=1000)
def words(text):
    return text.split()


@functools.cache
def fibonacci(n: int) -> int:
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.cache
def fields(cls):
    return tuple(vars(cls))


@functools.cache
def backend(module_name, encoding):
    return __import__(module_name), encoding
