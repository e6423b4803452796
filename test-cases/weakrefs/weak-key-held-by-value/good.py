import weakref
from weakref import WeakKeyDictionary

SIZES = WeakKeyDictionary()


class View:
    def __init__(self, model):
        # Held weakly.
        self.model = weakref.ref(model)
        self.title = model.title


class Counter:
    def __init__(self, model):
        self.count = len(model)


def describe(model, other):
    # Plain values that are computed from the key.
    SIZES[model] = len(model)
    SIZES[model] = str(model)
    SIZES[model] = model.title
    SIZES[model] = model.count + 1
    SIZES[model] = f'{model}'
    SIZES[model] = id(model), model.size()
    SIZES[model] = View(model)
    SIZES[model] = Counter(model)
    SIZES[model] = weakref.ref(model)
    SIZES[model] = weakref.proxy(model)
    # Something else.
    SIZES[model] = other
    SIZES[model] = [other, lambda: other]
    this = weakref.ref(model)
    SIZES[model] = lambda: this()
    SIZES.setdefault(model, []).append(other)


class Cache:
    def __init__(self):
        self.values = weakref.WeakKeyDictionary()
        self.by_name = weakref.WeakValueDictionary()

    def store(self, name, model):
        # The value of a WeakValueDictionary is the one that is held weakly.
        self.by_name[name] = model
        self.values[self] = name


def strong(models, model):
    # An ordinary dict holds its keys anyway.
    models[model] = View(model), model
