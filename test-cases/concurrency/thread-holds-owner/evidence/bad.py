# measure: thr livek
# counts: pollers that are still there
# python: >=3
import gc
import threading
import time
import weakref

POLLERS = weakref.WeakSet()
ROUNDS = 0


class Poller:
    def __init__(self):
        self.data = bytearray(2000)
        POLLERS.add(self)
        threading.Thread(target=self.poll, daemon=True).start()

    def poll(self):
        while True:
            time.sleep(0.01)


def live():
    gc.collect()
    time.sleep(0.15)
    return len(POLLERS)


def run(pollers=10):
    for _ in range(pollers):
        Poller()
    time.sleep(0.1)
    return pollers
