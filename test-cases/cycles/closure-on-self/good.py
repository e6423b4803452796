import enum
import functools
import tkinter
import weakref


class Copied:
    """The closure holds the value that it needs, and not the object."""

    def __init__(self, data):
        self.data = data
        self.size = lambda: len(data)
        name = self.name = 'copied'
        self.label = lambda: name
        self.lengths = [lambda item=item: len(item) for item in data]
        self.first = lambda data=self.data: data[0]


class Weak:
    """The weak reference is made before the closure."""

    def __init__(self, packetizer):
        self.packetizer = packetizer
        self.on_close = lambda transport=weakref.proxy(self): transport.ping()
        ref = weakref.ref(self)

        def check():
            owner = ref()
            return owner and owner.ping()

        self.check = check

    def ping(self):
        return True


class Own:
    """The parameter of the lambda is another 'self'."""

    def __init__(self):
        self.key = lambda self: self.name
        self.items = sorted([], key=lambda item: item.name)


class Closed:
    def __init__(self, data):
        self.data = data
        self.on_close = lambda: len(self.data)

    def close(self):
        self.on_close = None


class Used:
    """Nothing keeps the closure when the method has returned."""

    def __init__(self, items):
        self.items = items

    def total(self, weights):
        def weight(item):
            return weights[item] * self.scale

        self.sum = sum(weight(item) for item in self.items)
        self.best = max(self.items, key=lambda item: item * self.scale)
        self.sorted = sorted(self.items, key=weight)
        return list(filter(lambda item: item in self.items, weights))

    def pairs(self):
        # The first iterable is taken at once: the generator holds the list and not the object.
        self.stream = (item for item in self.items)


class Colour(enum.Enum):
    RED = 1

    def __init__(self, value):
        self.render = lambda: self.name


class Box(tkinter.Frame):
    def __init__(self, master):
        self.button = tkinter.Button(self, command=lambda: self.clicked())


class Gathered:
    """A container takes the elements of a generator, and lets go of the generator."""

    def __init__(self, names):
        self.names = list(names)
        self.sizes = dict((name, self.size(name)) for name in names)
        self.all = []
        self.all.extend(self.size(name) for name in names)
        self.table = {}
        self.table.update((name, self.size(name)) for name in names)

    def size(self, name):
        return len(name)


class Branches:
    """What one arm assigns, the other does not store."""

    def __init__(self, value, is_wrapped):
        if is_wrapped:
            call = lambda: self
            call()
        else:
            call = value
            self.call = call


class Validated(list):
    """A list takes the elements of the generator."""

    def __init__(self, items):
        super().__init__(self.checked(item) for item in items)

    def checked(self, item):
        return item


class Answered:
    """A plain property makes its function anew, and a cached one has copied what it needs."""

    def __init__(self, width, parts):
        self.width = width
        self.parts = parts

    @property
    def pad(self):
        return lambda text: text.ljust(self.width)

    @functools.cached_property
    def cut(self):
        width = self.width
        return lambda text: text[:width]

    @functools.cached_property
    def widest(self):
        return max(self.parts, key=lambda part: len(part) - self.width)
