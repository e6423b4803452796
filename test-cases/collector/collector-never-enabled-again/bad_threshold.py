"""A threshold of zero is gc.disable() under another name."""
import gc


def tune():
    gc.set_threshold(0)  # expect: collector-never-enabled-again "threshold"


def tune_all():
    gc.set_threshold(0, 0, 0)  # expect: collector-never-enabled-again


def tune_far():
    gc.set_threshold(2_000_000_000)  # expect: collector-never-enabled-again
