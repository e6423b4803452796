"""Registered once, or taken out again."""
import abc
import codecs
import copyreg
import functools
import sys
import types


@functools.singledispatch
def show(value):
    return repr(value)


class Row:
    pass


@show.register(Row)
def show_row(row):
    return 'row'


def search(name):
    return None


def use_codec():
    # The same function again: no more than a mention.
    codecs.register(search)
    # The second entry under a name takes the place of the first.
    codecs.register_error('skip', lambda error: ('', error.end))


def proxies(make):
    copyreg.pickle(Row, make)


def local_dispatch(value):
    @functools.singledispatch
    def local(item):
        return item

    class Item:
        pass

    local.register(Item, lambda item: 'item')
    return local(value)


def with_module(name, source):
    full = f'template_{name}'
    sys.modules[full] = types.ModuleType(full)
    try:
        exec(source)
    finally:
        del sys.modules[full]


class Base(abc.ABC):
    pass


def abstract():
    class Local:
        pass

    # The registry of an abstract class is weak.
    Base.register(Local)


@functools.lru_cache
def converters():
    codecs.register(lambda name: None)


def install(table):
    codecs.register(table.search)


install(Row)
