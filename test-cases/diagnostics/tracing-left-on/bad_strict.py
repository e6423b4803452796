"""Functions that somebody calls to switch tracing on, and monitors that read it: only with --strict."""
import sys
import tracemalloc


def enable_tracing():
    tracemalloc.start()  # expect: tracing-left-on


def opt_spew(spewer):
    sys.settrace(spewer)  # expect: tracing-left-on


def serve(interval, report):
    tracemalloc.start()  # expect: tracing-left-on
    while True:
        report(tracemalloc.take_snapshot())
