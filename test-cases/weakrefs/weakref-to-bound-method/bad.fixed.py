import weakref
from weakref import WeakSet, ref as weak


class Connection:
    def __init__(self, pool):
        self.pool = pool
        pool.on_close(weakref.WeakMethod(self.closed))
        self.notify = weakref.proxy(self.closed)

    def closed(self):
        self.pool = None

    @classmethod
    def opened(cls, connection):
        # A class method is bound anew at each access, too.
        return weak(cls.opened), weak(connection.closed)


class Pool(object):
    listeners = weakref.WeakSet()

    def __init__(self):
        self.by_name = weakref.WeakValueDictionary()
        self.counts = weakref.WeakKeyDictionary()

    def start(self):
        self.listeners.add(self.drained)
        self.by_name['drained'] = self.drained
        self.counts[self.drained] = 0
        self.by_name.setdefault('again', self.drained)
        weakref.finalize(self.drained, print, 'drained')

    def drained(self):
        return len(self.listeners)


class Child(Pool):
    def watch(self):
        # Inherited from a class of this file.
        return (weakref.WeakMethod((self.drained)))


pool = Pool()
reference = weakref.WeakMethod(pool.drained)
listeners = WeakSet([pool.drained, pool])


def watch(pools):
    return [weakref.WeakMethod(each.drained) for each in pools]


def through_a_name(pool=Pool()):
    # The name owns the method until the function returns, and nobody after that.
    callback = pool.drained
    return weakref.WeakMethod(callback)
