"""The function may run once, or the names may be few."""
import codecs
import functools
import sys
import types


@functools.singledispatch
def show(value):
    return repr(value)


def register_codec(table):
    def search(name):
        return table.get(name)

    codecs.register(search)  # expect: registration-per-call


def show_as(kind, function):
    show.register(kind, function)  # expect: registration-per-call


def plugin(path, name):
    module = types.ModuleType('plugins.' + name)
    sys.modules['plugins.' + name] = module  # expect: registration-per-call
    return module
