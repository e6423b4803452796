"""One object by all signs, or a plain function that is appended twice at worst: reported by --strict."""
import gc


def on_collect(phase, info):
    print(phase, info)


def install():
    gc.callbacks.append(on_collect)  # expect: collector-callback-per-instance


class Monitor:
    def __init__(self):
        gc.callbacks.append(self.on_collect)  # expect: collector-callback-per-instance

    def on_collect(self, phase, info):
        print(phase)


MONITOR = Monitor()
