import functools
import weakref
from collections import namedtuple
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from widgets import Proxy

VIEWS = WeakKeyDictionary()
Pair = namedtuple('Pair', 'left right')


class View:
    def __init__(self, model):
        self.model = model


@dataclass
class Entry:
    model: object


class Cache:
    def __init__(self):
        self.methods = weakref.WeakKeyDictionary()

    def __get__(self, instance, owner):
        def bound(*arguments):
            return self.call(instance, *arguments)

        self.methods[instance] = bound  # expect: weak-key-held-by-value "The value under 'instance' holds 'instance'"
        return bound

    def call(self, instance, *arguments):
        return instance, arguments


def view(model):
    if model not in VIEWS:
        VIEWS[model] = View(model)  # expect: weak-key-held-by-value
    return VIEWS[model]


def others(model):
    VIEWS[model] = Entry(model=model)  # expect: weak-key-held-by-value
    VIEWS[model] = model  # expect: weak-key-held-by-value
    VIEWS[model] = [model, 1]  # expect: weak-key-held-by-value
    VIEWS[model] = {'model': model}  # expect: weak-key-held-by-value
    VIEWS[model] = lambda: model.name  # expect: weak-key-held-by-value
    VIEWS[model] = functools.partial(print, model)  # expect: weak-key-held-by-value
    VIEWS[model] = model.render  # todo-expect: weak-key-held-by-value
    VIEWS.setdefault(model, View(model))  # expect: weak-key-held-by-value
    # A class from elsewhere, by its name.
    VIEWS[model] = Proxy(model)  # expect: weak-key-held-by-value
    info = View(None)
    info.owner = model
    VIEWS[model] = info  # expect: weak-key-held-by-value
    # A class made here that keeps nothing would be silent; what a plain function returns is not known.
    VIEWS[model] = build(model)


def build(model):
    return len(model)
