# measure: kept livek
# counts: nodes alive
# python: >=3.7
import gc
import weakref
ALIVE = weakref.WeakSet()


class Node(object):
    def __init__(self, name):
        self.name = name
        self.data = bytearray(1000)
        ALIVE.add(self)


def live():
    return len(ALIVE)


def load(count):
    for number in range(count):
        parent, child = Node(number), Node(-number)
        parent.child = child
        child.parent = parent


def run(count=100):
    load(count)
    gc.freeze()
    return count
