"""The objects are let go of again."""
import gc

BASELINE = None


def start():
    global BASELINE
    BASELINE = gc.get_objects()


def stop():
    global BASELINE
    BASELINE = None


class Comparison:
    def __enter__(self):
        self.before = gc.get_objects()
        return self

    def __exit__(self, *exc_info):
        print(len(gc.get_objects()) - len(self.before))
        del self.before


everything = gc.get_objects()
print(len(everything))
del everything
