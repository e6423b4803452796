"""Hooks that keep text, or pass on what they get."""
import sys
import threading
import traceback

SEEN = []


def keep_text(args):
    SEEN.append(str(args.exc_value))  # heaplint: ignore[history-without-bound]


def formatted(kind, value, tb):
    SEEN.append((kind, ''.join(traceback.format_exception(kind, value, tb))))
    sys.__excepthook__(kind, value, tb)


def for_the_debugger(kind, value, tb):
    # What the interpreter itself does.
    sys.last_value = value
    sys.last_traceback = tb


def install(log):
    sys.unraisablehook = keep_text
    sys.excepthook = formatted
    threading.excepthook = lambda args: log(args.exc_value)
    sys.excepthook = for_the_debugger


def keep(args):
    # Installed nowhere.
    SEEN.append(args)
