import functools
import weakref


class Differentiable:
    """Closures that update counters on the object, made in the constructor."""

    def __init__(self, fun, x0):
        self.x = x0
        self.calls = 0

        def fun_wrapped(x):
            self.calls += 1
            return fun(x)

        def update():
            self.f = fun_wrapped(self.x)

        self._update_fun = update  # expect: closure-on-self "'self._update_fun'"
        self._fun = fun_wrapped  # expect: closure-on-self "'self._fun'"


class Response:
    def __init__(self, data):
        self.data = data
        self.on_close = lambda: len(self.data)  # expect: closure-on-self
        self.steps = [lambda: self.data, None]  # expect: closure-on-self
        self.readers = {'size': lambda: len(self.data)}  # expect: closure-on-self
        setattr(self, 'late', lambda: self.data)  # expect: closure-on-self


class Transport:
    """The default value of a parameter holds it too."""

    def __init__(self):
        self.packetizer = Packetizer()

    def set_keepalive(self, interval):
        self.packetizer.set_keepalive(
            interval, lambda transport=self: transport.ping()  # expect: closure-on-self
        )

    def ping(self):
        return True


class Packetizer:
    def __init__(self):
        self.callback = None

    def set_keepalive(self, interval, callback):
        self.callback = callback


class Proxied:
    """The closure holds 'self' all the same: the proxy is made when it runs."""

    def __init__(self, factory):
        def create():
            return factory(weakref.proxy(self))

        self.create = create  # expect: closure-on-self


class Field:
    def __init__(self, registry, name):
        self.name = name
        self.lookup = Lookup(lambda key: registry[self.name, key])  # expect: closure-on-self
        self.bound = functools.partial(lambda value: (self.name, value), 1)  # expect: closure-on-self
        self.pairs = ((self.name, item) for item in registry)  # expect: generator-on-self


class Lookup:
    def __init__(self, find):
        self.find = find


class Through:
    """One local function reaches the object through another."""

    def __init__(self):
        def inner():
            return self

        self.run = lambda: inner()  # expect: closure-on-self


class Base:
    def __init__(self, matvec):
        self.matvec = matvec


class Inverse(Base):
    def __init__(self, lu):
        self.lu = lu
        super().__init__(lambda x: self.lu.solve(x))  # expect: closure-on-self


class Tracked:
    """The callback of a weak reference is held strongly."""

    def __init__(self, target):
        self.target = weakref.ref(target, lambda ref: self.forget())  # expect: closure-on-self

    def forget(self):
        self.dead = True


class Pair:
    """Two in one statement are told of once."""

    def __init__(self):
        self.lookups = [  # expect: closure-on-self "'self.lookups'"
            lambda key: self.find(key),
            lambda key: self.find(key.lower()),
        ]

    def find(self, key):
        return key


class Formatter:
    """A cached property keeps the function that it answers."""

    def __init__(self, width):
        self.width = width

    @functools.cached_property
    def pad(self):
        return lambda text: text.ljust(self.width)  # expect: closure-on-self "'self.pad'"

    @functools.cached_property
    def cut(self):
        def cut(text):
            return text[:self.width]

        return cut  # expect: closure-on-self
