# measure: grow
# python: >=3
import itertools

NUMBERS = itertools.count()


class Backend(object):
    def __init__(self):
        self.pending = {}
        self.stored = {}

    def add_pending(self, result):
        self.pending[result.id] = result

    def remove_pending(self, result):
        self.pending.pop(result.id, None)

    def forget(self, key):
        self.stored.pop(key, None)


class Result(object):
    def __init__(self, key, backend):
        self.id = key
        self.backend = backend

    def then(self):
        self.backend.add_pending(self)

    def ready(self):
        self.backend.remove_pending(self)

    def forget(self):
        self.backend.forget(self.id)


BACKEND = Backend()


def run(n=1000):
    for _ in range(n):
        result = Result('result-%08d' % next(NUMBERS), BACKEND)
        result.then()
        result.forget()
    return n
