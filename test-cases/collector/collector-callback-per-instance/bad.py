"""Callbacks of the collector that nothing takes out again."""
import functools
import gc
import time
from gc import callbacks


class PauseMeter:
    def __init__(self):
        self.pauses = []
        gc.callbacks.append(self.on_collect)  # expect: collector-callback-per-instance "'self.on_collect'"

    def on_collect(self, phase, info):
        self.pauses.append((phase, time.monotonic()))


class Counter:
    def start(self):
        self.count = 0

        def count(phase, info):
            self.count += 1

        callbacks.append(count)  # expect: collector-callback-per-instance


class Tracer:
    def __init__(self, sink):
        gc.callbacks.append(lambda phase, info: sink.write(phase))  # expect: collector-callback-per-instance
        gc.callbacks.insert(0, functools.partial(self.trace, sink))  # expect: collector-callback-per-instance

    def trace(self, sink, phase, info):
        sink.write(phase)


def handle_all(requests):
    for request in requests:
        started = []
        gc.callbacks.append(lambda phase, info, seen=started: seen.append(phase))  # expect: collector-callback-per-instance
        request.run()


class Registered:
    def __init__(self, name):
        self.name = name
        gc.callbacks.append(self)  # expect: collector-callback-per-instance

    def __call__(self, phase, info):
        print(self.name, phase)
