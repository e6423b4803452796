import functools
import unittest
from collections import namedtuple

from sqlalchemy.orm import sessionmaker

Point = namedtuple('Point', 'x y')
_MAKERS = {}
_handler_class = None


def point(x, y):
    return Point(x, y)


@functools.lru_cache(maxsize=None)
def row_class(names):
    return namedtuple('Row', names)


def session_maker(uri, engine):
    if uri not in _MAKERS:
        _MAKERS[uri] = sessionmaker(bind=engine)
    return _MAKERS[uri]


def handler_class(base):
    global _handler_class
    if _handler_class is None:
        class Handler(base):
            def handle(self):
                return None

        _handler_class = Handler
    return _handler_class


def with_logging(cls):
    """A decorator runs once for each class that it decorates."""

    class Logged(cls):
        def log(self, text):
            print(text)

    return Logged


def deprecated(name):
    def decorate(function):
        class Wrapper:
            label = name

            def __call__(self, *args):
                return function(*args)

        return Wrapper()

    return decorate


def factory(base):
    class Product(base):
        def make(self):
            return 1

    return Product


First = factory(object)


class Plugin:
    def __init_subclass__(cls):
        class Options:
            name = cls.__name__

            def describe(self):
                return self.name

        cls.options = Options()


class Registry(type):
    def __new__(mcs, name, bases, namespace):
        return super().__new__(mcs, name, bases, namespace)


def sentinel():
    # An empty class is told apart by what it is: every call is to have its own.
    class Missing:
        pass

    return Missing()


def main():
    Options = namedtuple('Options', 'verbose quiet')
    print(Options(True, False))


def kind_of(value):
    return type(value)


class RowTest(unittest.TestCase):
    def check(self):
        Row = namedtuple('Row', 'a b')
        self.assertEqual(Row(1, 2).a, 1)


if __name__ == '__main__':
    main()
