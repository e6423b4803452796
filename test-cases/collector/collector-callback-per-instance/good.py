"""Registered once at import."""
import gc


def on_collect(phase, info):
    print(phase, info)


gc.callbacks.append(on_collect)
gc.callbacks.append(lambda phase, info: print(phase))

if on_collect not in gc.callbacks:
    gc.callbacks.append(on_collect)
