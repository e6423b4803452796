import gc
import threading
import time
import weakref

POLLERS = weakref.WeakSet()
ROUNDS = 0


def poll(reference):
    while reference() is not None:
        time.sleep(0.01)


class Poller:
    def __init__(self):
        self.data = bytearray(2000)
        POLLERS.add(self)
        threading.Thread(target=poll, args=(weakref.ref(self),), daemon=True).start()


def live():
    gc.collect()
    time.sleep(0.15)
    return len(POLLERS)


def run(pollers=10):
    for _ in range(pollers):
        Poller()
    time.sleep(0.1)
    return pollers
