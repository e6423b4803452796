import weakref
from collections import deque

PLUGINS = {}
CLASSES = []
RECENT = deque(maxlen=10)
ACTIVE = set()


class Weak:
    instances = weakref.WeakSet()
    by_name = weakref.WeakValueDictionary()

    def __init__(self, name):
        Weak.instances.add(self)
        self.by_name[name] = self


class Closed:
    instances = []

    def __init__(self):
        self.instances.append(self)

    def close(self):
        self.instances.remove(self)


class Entered:
    def __enter__(self):
        ACTIVE.add(self)
        return self

    def __exit__(self, *args):
        ACTIVE.discard(self)


class Bounded:
    kept = []

    def __init__(self):
        RECENT.append(self)
        self.kept.append(self)
        if len(self.kept) > 100:
            del self.kept[0]


class Plugin:
    """A registry of classes: they come with the import."""

    def __init_subclass__(cls, **kwargs):
        PLUGINS[cls.__name__] = cls
        CLASSES.append(cls)


class Meta(type):
    classes = []

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        cls.classes.append(cls)
        Meta.classes.append(cls)


class Colour:
    """Constants: all of them are made at import."""

    colours = []
    by_name = {}

    def __init__(self, name):
        self.colours.append(self)
        self.by_name[name] = self


RED = Colour('red')
GREEN = Colour('green')


class Own:
    """A list of each instance, not of the class."""

    def __init__(self, parent):
        self.children = []
        self.parent = parent
        parent.children.append(self)


class Configuration:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance


class Application:
    running = None

    def __init__(self):
        if Application.running is None:
            Application.running = self


class Scope:
    current = None

    def __init__(self):
        self.outer = Scope.current
        Scope.current = self

    def close(self):
        Scope.current = self.outer


class Reference:
    last = None

    def __init__(self):
        Reference.last = weakref.ref(self)


def make():
    with Entered():
        return Weak('a'), Closed(), Bounded(), Own(None), Scope(), Reference(), Application()


class TestCase:
    cases = []

    def __init__(self):
        self.cases.append(self)


class Shut:
    """The end takes out what the constructor has put in."""

    readers = set()

    def __init__(self, reader):
        self.reader = reader
        self.readers.add(reader)

    def shutdown(self):
        self.readers.discard(self.reader)
