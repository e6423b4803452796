import weakref
from weakref import proxy, ref


class Pool:
    def __init__(self):
        self.free = []

    def lend(self, item):
        weakref.ref(item, self.take_back)  # expect: weakref-callback-dropped "The callback never runs: nothing keeps"
        proxy(item, lambda _: self.free.append(1))  # expect: weakref-callback-dropped
        return item

    def watch(self, item):
        reference = ref(item, self.take_back)  # expect: weakref-callback-dropped "'reference' ends with 'watch'"
        self.free.append(item)

    def take_back(self, reference):
        self.free.append(reference)


def on_dead(reference):
    print('dead')


def track(items):
    for item in items:
        weakref.ref(item, on_dead)  # expect: weakref-callback-dropped
        _ = weakref.ref(item, on_dead)  # expect: weakref-callback-dropped
