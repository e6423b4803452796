"""Frozen garbage is never found again."""
import gc
from gc import freeze


def start(application):
    application.load()
    gc.freeze()  # expect: freeze-without-collect "'gc.freeze()'"
    application.serve()


class Server:
    def reload(self, load):
        load()
        freeze()  # expect: freeze-without-collect


def freeze_each(requests, handle):
    gc.collect()
    for request in requests:
        handle(request)
        gc.freeze()  # expect: freeze-without-collect "each round"


def collect_too_late(load):
    load()
    gc.freeze()  # expect: freeze-without-collect
    gc.collect()


def youngest_only(load):
    load()
    gc.collect(0)
    gc.freeze()  # expect: freeze-without-collect
