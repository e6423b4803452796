"""Registered at most once."""
import gc


def on_collect(phase, info):
    print(phase, info)


def install():
    if on_collect not in gc.callbacks:
        gc.callbacks.append(on_collect)
