"""Hooks that store what they are called with."""
import sys
import threading

SEEN = []
LAST = {}


def keep(args):
    SEEN.append(args)  # expect: exception-hook-keeps-object "This hook keeps 'args'"


def keep_thread(args):
    LAST['error'] = args.exc_value  # expect: exception-hook-keeps-object


def install():
    sys.unraisablehook = keep
    threading.excepthook = keep_thread
    sys.unraisablehook = lambda args: SEEN.append(args.object)  # expect: exception-hook-keeps-object


class Reporter:
    def __init__(self, loop):
        self.failures = []
        sys.excepthook = self.hook
        loop.set_exception_handler(self.handle)

    def hook(self, kind, value, traceback):
        self.failures.append((kind, value, traceback))  # expect: exception-hook-keeps-object

    def handle(self, loop, context):
        self.failures.append(context)  # expect: exception-hook-keeps-object
