"""One method turns the flags on, another takes them back."""
import gc


class Detector:
    def __enter__(self):
        self.flags = gc.get_debug()
        gc.set_debug(gc.DEBUG_SAVEALL)
        return self

    def __exit__(self, *exc_info):
        gc.set_debug(self.flags)
        del gc.garbage[:]


def count_cycles(work):
    # Not safe from exceptions, but the list is looked after.
    gc.set_debug(gc.DEBUG_SAVEALL)
    work()
    gc.set_debug(0)
    found = len(gc.garbage)
    del gc.garbage[:]
    return found
