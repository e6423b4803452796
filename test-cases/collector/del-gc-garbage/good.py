"""Emptying the list, or dropping other names, is right."""
import gc
from gc import garbage


def empty_by_slice():
    gc.collect()
    del gc.garbage[:]


def empty_by_method():
    gc.garbage.clear()


def empty_by_assignment():
    gc.garbage[:] = []


def drop_one():
    del gc.garbage[0]


def drop_a_local_name():
    # The local name goes away, the list stays where it is.
    found = gc.garbage
    count = len(found)
    del found
    return count


def count_imported():
    return len(garbage)


class Collector:
    def __init__(self):
        self.garbage = []

    def reset(self):
        # Not the module gc: an attribute of this object.
        del self.garbage


def with_a_shadow(gc):
    # A parameter hides the module.
    del gc.garbage
