"""Debug flags that make the collector keep what it finds, and nothing that takes them back."""
import gc
import threading
from gc import DEBUG_LEAK, set_debug


def start_service(application):
    gc.set_debug(gc.DEBUG_SAVEALL)  # expect: collector-debug-left-on "'gc.DEBUG_SAVEALL'"
    application.serve_forever()


def hunt_leaks():
    set_debug(DEBUG_LEAK)  # expect: collector-debug-left-on


def verbose_start():
    gc.set_debug(gc.DEBUG_STATS | gc.DEBUG_SAVEALL)  # expect: collector-debug-left-on


def flags_by_name():
    flags = gc.DEBUG_COLLECTABLE | gc.DEBUG_LEAK
    gc.set_debug(flags)  # expect: collector-debug-left-on


def flags_by_number():
    # 38 is DEBUG_LEAK.
    gc.set_debug(38)  # expect: collector-debug-left-on "'38'"


class Monitor(threading.Thread):
    def run(self):
        gc.set_debug(gc.get_debug() | gc.DEBUG_SAVEALL)  # expect: collector-debug-left-on
        while True:
            self.sample()

    def sample(self):
        print(len(gc.garbage))
