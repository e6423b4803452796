import weakref


def on_dead(reference):
    print(reference)


class Pool:
    def __init__(self):
        self.references = set()

    def lend(self, item):
        # Kept until it has run.
        self.references.add(weakref.ref(item, self.references.discard))
        self.last = weakref.ref(item, on_dead)
        # A finalizer keeps itself.
        weakref.finalize(item, print, 'dead')
        return item

    def watch(self, item):
        reference = weakref.ref(item, on_dead)
        self.references.add(reference)
        # Without a callback there is nothing to run.
        weakref.ref(item)
        other = weakref.ref(item, None)
        return weakref.ref(item, on_dead)

    async def wait(self, item, event):
        # Alive as long as the coroutine waits.
        reference = weakref.ref(item, on_dead)
        await event.wait()


def remember(item, log):
    reference = weakref.ref(item, log.append)

    def ask():
        return reference() is not None

    return ask


THING = Pool()
kept = weakref.ref(THING, print)


def died_here(make, log):
    # The object dies while the reference is there.
    item = make()
    reference = weakref.ref(item, log.append)
    del item
    return log


def test_callback():
    weakref.ref(Pool(), print)
