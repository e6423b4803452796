import weakref
from weakref import WeakValueDictionary

INSTANCES = []


class Node:
    def __init__(self, value):
        self.value = value


class Registered:
    def __init__(self):
        # The list owns it.
        INSTANCES.append(self)

    def close(self):
        INSTANCES.remove(self)


class Attached:
    def __init__(self, parent):
        self._attach(parent)

    def _attach(self, parent):
        parent.child = self


class Cyclic:
    def __init__(self):
        # Alive until the collector runs, by a cycle of its own.
        self.callback = self.run

    def run(self):
        pass

    def stop(self):
        self.callback = None


class Closing:
    def __init__(self):
        self.on_close = lambda: print(self)

    def close(self):
        self.on_close()
        self.on_close = None


class Cached:
    only = None

    def __new__(cls, key):
        if cls.only is None:
            cls.only = super().__new__(cls)
        return cls.only


def register(cls):
    cls.default = cls()
    return cls


@register
class Decorated:
    pass


class Slotted:
    # This is a TypeError, which is another rule's matter.
    __slots__ = ('value', '__weakref__')


class Tree:
    def __init__(self):
        self.nodes = WeakValueDictionary()
        # Somebody owns each of these.
        self.registered = weakref.ref(Registered())
        self.attached = weakref.ref(Attached(self))
        self.cyclic = weakref.ref(Cyclic())
        self.closing = weakref.ref(Closing())
        self.cached = weakref.ref(Cached(1))
        self.decorated = weakref.ref(Decorated())

    def intern(self, key):
        # The caller gets what setdefault returns.
        return self.nodes.setdefault(key, Node(key))

    def both(self, key):
        self.nodes[key] = node = Node(key)
        return node

    def named(self, key):
        node = Node(key)
        self.nodes[key] = node
        return node

    def walrus(self):
        return weakref.ref(node := Node(1)), node

    def kept(self):
        self.node = Node(1)
        self.reference = weakref.ref(self.node)

    def other(self, make):
        return weakref.ref(make()), weakref.ref(self.pick(1))

    def pick(self, key):
        return self.nodes[key]

    def for_now(self):
        # The proxy is not used longer than the object.
        node = Node(1)
        proxy = weakref.proxy(node)
        names = WeakValueDictionary()
        other = Node(2)
        names['other'] = other
        return proxy.value + len(names)

    async def while_waiting(self, wait):
        # The frame owns it as long as the coroutine waits.
        node = Node(1)
        self.reference = weakref.ref(node)
        await wait()

    def class_made_here(self):
        # A class is in a cycle with itself: it lives until the collector runs.
        return weakref.ref(type('Temporary', (), {}))


# Asks whether objects are freed at once, as in CPython.
REFERENCE_COUNTED = weakref.ref(Node(1))() is None


def test_dead():
    reference = weakref.ref(Node(1))
    assert reference() is None
