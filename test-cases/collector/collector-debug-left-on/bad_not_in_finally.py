"""An exception in between leaves the flags on: reported by --strict."""
import gc


def count_cycles(work):
    gc.set_debug(gc.DEBUG_SAVEALL)  # expect: collector-debug-left-on "stays on when"
    work()
    gc.collect()
    found = len(gc.garbage)
    gc.set_debug(0)
    return found
