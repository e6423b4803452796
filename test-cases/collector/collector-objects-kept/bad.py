"""Results that hold the very objects they were to count."""
import gc
from gc import get_objects, get_referrers

import objgraph

BASELINE = gc.get_objects()  # expect: collector-objects-kept "'BASELINE'"
SNAPSHOTS = []
LAST = {}


class LeakFinder:
    history = []

    def __init__(self):
        self.before = gc.get_objects()  # expect: collector-objects-kept "'self.before'"
        self.leaks = None

    def sample(self):
        self.history.append(get_objects())  # expect: collector-objects-kept "'self.history'"

    def sample_by_name(self):
        everything = gc.get_objects()
        found = [each for each in everything if isinstance(each, dict)]
        print(len(found))
        self.dicts = everything  # todo-expect: collector-objects-kept

    def find(self, kind):
        self.leaks = [each for each in gc.get_objects() if isinstance(each, kind)]  # expect: collector-objects-kept

    def find_by_id(self):
        self.by_id = {id(each): each for each in gc.get_objects(generation=2)}  # expect: collector-objects-kept

    def owners(self, target):
        self.referrers = list(get_referrers(target))[:10]  # expect: collector-objects-kept


def snapshot():
    SNAPSHOTS.append(objgraph.by_type('Request'))  # expect: collector-objects-kept "'SNAPSHOTS'"


def remember(kind):
    LAST[kind] = objgraph.by_type(kind)  # expect: collector-objects-kept "'LAST'"


def take_baseline():
    global BASELINE
    BASELINE = tuple(gc.get_objects())  # expect: collector-objects-kept
