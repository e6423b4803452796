"""Entries are taken out by hand; of a runner that nobody stops, the entry stays all the same."""
import threading
import weakref


class Runner:
    loops = weakref.WeakKeyDictionary()

    def __init__(self, loop):
        self.loop = loop
        self.thread = threading.Thread(target=loop.run)

    def start(self, loop):
        self.loop = loop
        self.loops[loop] = (1, self)  # expect: weak-key-held-by-value "never drops by itself"

    def stop(self):
        del self.loops[self.loop]
        self.thread.join()
