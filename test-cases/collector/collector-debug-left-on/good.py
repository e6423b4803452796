"""Flags that keep nothing, and flags that are taken back."""
import contextlib
import gc


def only_talk():
    # These only print to stderr.
    gc.set_debug(gc.DEBUG_STATS)
    gc.set_debug(gc.DEBUG_UNCOLLECTABLE | gc.DEBUG_COLLECTABLE)


def switch_off():
    gc.set_debug(0)


def without_leaks():
    debug = gc.get_debug()
    gc.set_debug(debug & ~gc.DEBUG_LEAK)


def count_cycles(work):
    old_flags = gc.get_debug()
    try:
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        work()
        gc.collect()
        return len(gc.garbage)
    finally:
        gc.set_debug(old_flags)
        gc.garbage.clear()


def count_before_try(work):
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        work()
    finally:
        gc.set_debug(0)
        del gc.garbage[:]


@contextlib.contextmanager
def saved_garbage():
    flags = gc.get_debug()
    gc.set_debug(gc.DEBUG_LEAK)
    try:
        yield gc.garbage
    finally:
        gc.set_debug(flags)
