import weakref

CLEANED = []
SLOTS = {}


class Bus:
    def __init__(self, model):
        self.callbacks = []
        self.pruned = []
        self.removed = []
        self.live = weakref.WeakSet()
        self.by_name = {}
        # One for each instance, not one for each call.
        self.own = [weakref.ref(model)]
        self.own.append(weakref.ref(model))

    def subscribe(self, listener):
        # The callback takes the dead reference out.
        self.callbacks.append(weakref.ref(listener, self.callbacks.remove))
        CLEANED.append(weakref.WeakMethod(listener.on_event, CLEANED.remove))
        self.pruned.append(weakref.ref(listener))
        self.removed.append(weakref.ref(listener))
        self.live.add(listener)

    def notify(self, event):
        # Only those that are alive are kept.
        self.pruned = [reference for reference in self.pruned if reference() is not None]
        for reference in list(self.removed):
            if reference() is None:
                self.removed.remove(reference)

    def start(self):
        # One entry for each name that is written here.
        SLOTS['bus'] = weakref.ref(self)


def local(listeners):
    # Gone with the call.
    references = []
    for listener in listeners:
        references.append(weakref.ref(listener))
    return [reference() for reference in references]


def test_references():
    CLEANED.append(weakref.ref(Bus(None)))
