import weakref
from weakref import WeakSet, ref as weak


class Connection:
    def __init__(self, pool):
        self.pool = pool
        pool.on_close(weakref.ref(self.closed))  # expect: weakref-to-bound-method "'self.closed' is dead"
        self.notify = weakref.proxy(self.closed)  # expect: weakref-to-bound-method

    def closed(self):
        self.pool = None

    @classmethod
    def opened(cls, connection):
        # A class method is bound anew at each access, too.
        return weak(cls.opened), weak(connection.closed)  # expect: weakref-to-bound-method; weakref-to-bound-method


class Pool(object):
    listeners = weakref.WeakSet()

    def __init__(self):
        self.by_name = weakref.WeakValueDictionary()
        self.counts = weakref.WeakKeyDictionary()

    def start(self):
        self.listeners.add(self.drained)  # expect: weakref-to-bound-method "'self.drained' is gone"
        self.by_name['drained'] = self.drained  # expect: weakref-to-bound-method
        self.counts[self.drained] = 0  # expect: weakref-to-bound-method
        self.by_name.setdefault('again', self.drained)  # expect: weakref-to-bound-method
        weakref.finalize(self.drained, print, 'drained')  # expect: weakref-to-bound-method "runs as soon as"

    def drained(self):
        return len(self.listeners)


class Child(Pool):
    def watch(self):
        # Inherited from a class of this file.
        return (weakref.ref((self.drained)))  # expect: weakref-to-bound-method


pool = Pool()
reference = weakref.ref(pool.drained)  # expect: weakref-to-bound-method
listeners = WeakSet([pool.drained, pool])  # expect: weakref-to-bound-method


def watch(pools):
    return [weakref.ref(each.drained) for each in pools]  # expect: weakref-to-bound-method "'each.drained'"


def through_a_name(pool=Pool()):
    # The name owns the method until the function returns, and nobody after that.
    callback = pool.drained
    return weakref.ref(callback)  # expect: weakref-to-bound-method "'callback' dies when 'through_a_name' returns"
