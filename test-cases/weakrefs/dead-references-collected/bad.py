import weakref
from weakref import ref

LISTENERS = []


class Bus:
    watchers = set()

    def __init__(self):
        self.callbacks = []
        self.by_id = {}
        self.handlers = {}

    def subscribe(self, listener):
        self.callbacks.append(weakref.ref(listener))  # expect: dead-references-collected "'self.callbacks' collects weak references"
        LISTENERS.append(ref(listener))  # expect: dead-references-collected
        Bus.watchers.add(weakref.WeakMethod(listener.on_event))  # expect: dead-references-collected
        self.by_id[id(listener)] = ref(listener)  # expect: dead-references-collected
        # The pair is kept, with the dead reference in it.
        LISTENERS.append((listener.name, ref(listener)))  # expect: dead-references-collected

    def on(self, event, listener):
        self.handlers.setdefault(event, []).append(weakref.ref(listener))  # expect: dead-references-collected

    def notify(self, event):
        for reference in self.callbacks:
            listener = reference()
            if listener is not None:
                listener.handle(event)


def watch(listener):
    reference = weakref.ref(listener)
    LISTENERS.append(reference)  # expect: dead-references-collected
