"""The list is put back as it was."""
import gc


def count(work):
    saved = gc.callbacks[:]
    seen = []
    try:
        gc.callbacks.append(lambda phase, info: seen.append(phase))
        work()
    finally:
        gc.callbacks[:] = saved
    return len(seen)
