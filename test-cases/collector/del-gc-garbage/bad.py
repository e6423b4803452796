"""Clearing the collector's list of garbage by deleting its name."""
import gc
import gc as collector


def report_and_clear():
    gc.collect()
    for item in gc.garbage:
        print(type(item), repr(item)[:80])
    del gc.garbage  # expect: del-gc-garbage "deletes a name"


def restart_workers(workers):
    def clear():
        del collector.garbage  # expect: del-gc-garbage

    for worker in workers:
        worker.restart()
        clear()


class LeakMonitor:
    def __init__(self):
        self.seen = []

    def reset(self):
        del self.seen[:], gc.garbage  # expect: del-gc-garbage
        gc.collect()

    def restart(self):
        self.seen = gc.garbage = []  # expect: del-gc-garbage "gives a name"

    async def drain(self, queue):
        await queue.join()
        gc.garbage = list()  # expect: del-gc-garbage "gives a name"
