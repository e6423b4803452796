"""Counts, identities and types hold nothing; locals end with the function."""
import collections
import gc
import weakref

import objgraph

COUNT = len(gc.get_objects())
SEEN = set()


class Monitor:
    def __init__(self):
        self.count = len(gc.get_objects())
        self.ids = {id(each) for each in gc.get_objects()}
        self.types = collections.Counter(type(each).__name__ for each in gc.get_objects())
        self.weak = [weakref.ref(each) for each in gc.get_objects() if isinstance(each, Monitor)]
        self.any = any(isinstance(each, Monitor) for each in gc.get_objects())

    def diff(self):
        now = gc.get_objects()
        new = [type(each).__name__ for each in now if id(each) not in self.ids]
        self.report = '\n'.join(new)
        self.largest = max(len(each) for each in gc.get_objects() if isinstance(each, list))

    def show(self, kind):
        for each in objgraph.by_type(kind)[:5]:
            objgraph.show_backrefs(each)
        return objgraph.by_type(kind)


def referrers_of(target):
    found = gc.get_referrers(target)
    del target
    return [type(each) for each in found]


def add_ids():
    SEEN.update(id(each) for each in gc.get_objects())


def local_history(rounds, work):
    history = []
    for _ in range(rounds):
        work()
        history.append(gc.get_objects())
    return len(history[-1]) - len(history[0])
