import collections
import threading
import weakref
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary, WeakSet, WeakValueDictionary, proxy, ref


class Node:
    def __init__(self, value, parent=None):
        self.value = value
        self.parent = parent
        self._check()

    def _check(self):
        if not isinstance(self.value, int):
            raise TypeError(self)


class Leaf(Node):
    def __init__(self, value):
        super().__init__(value)
        self.children = None


@dataclass
class Options:
    names: list = field(default_factory=list)


class Tree:
    def __init__(self):
        self.root = weakref.ref(Node(0))  # expect: weakref-to-temporary "'Node()' dies as soon as the weak reference"
        self.first = proxy((Leaf(1)))  # expect: weakref-to-temporary
        self.nodes = WeakValueDictionary()
        self.seen = WeakSet()
        self.costs = WeakKeyDictionary()

    def add(self, key, value):
        self.nodes[key] = Node(value)  # expect: weakref-to-temporary "The entry for 'Node()' is gone"
        self.nodes.setdefault(key, Leaf(value))  # expect: weakref-to-temporary
        self.seen.add(Node(value))  # expect: weakref-to-temporary
        self.costs[Node(value)] = 1  # expect: weakref-to-temporary

    def options(self):
        return ref(Options())  # expect: weakref-to-temporary

    def lock(self, key):
        # A lock that is gone before anyone can hold it.
        self.nodes[key] = threading.Lock()  # expect: weakref-to-temporary
        return self.nodes.get(key)

    def queue(self):
        return weakref.ref(collections.deque()), weakref.ref({1, 2}), ref(i for i in ())  # expect: weakref-to-temporary "'collections.deque()'"; weakref-to-temporary "The set"; weakref-to-temporary "The generator"

    def leaf(self, value):
        leaf = Leaf(value)
        return weakref.ref(leaf)  # expect: weakref-to-temporary "'leaf' dies when 'leaf' returns"


roots = WeakSet(Node(i) for i in range(10))  # expect: weakref-to-temporary
weakref.finalize(Node(1), print, 'gone')  # expect: weakref-to-temporary "The finalizer of 'Node()' runs"
