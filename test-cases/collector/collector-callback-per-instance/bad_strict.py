"""One object by all signs, or a function that is called once by most: reported by --strict."""
import gc


def on_collect(phase, info):
    print(phase, info)


def install():
    gc.callbacks.append(on_collect)  # expect: collector-callback-per-instance


def handle(request):
    started = []

    def note(phase, info):
        started.append(request.name)

    gc.callbacks.append(note)  # expect: collector-callback-per-instance
    return request.run()


class Monitor:
    def __init__(self):
        gc.callbacks.append(self.on_collect)  # expect: collector-callback-per-instance

    def on_collect(self, phase, info):
        print(phase)


MONITOR = Monitor()
