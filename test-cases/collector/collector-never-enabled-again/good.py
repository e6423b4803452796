"""Every path switches the collector on again."""
import gc
import timeit


def load(read):
    gc.disable()
    try:
        return read()
    finally:
        gc.enable()


def measure(timer, repeat):
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        return timer.inner(repeat, timeit.default_timer)
    finally:
        if was_enabled:
            gc.enable()


def inside_try(read):
    try:
        gc.disable()
        return read()
    finally:
        gc.enable()


def fork(os):
    enabled = gc.isenabled()
    gc.disable()
    try:
        pid = os.fork()
    except:
        if enabled:
            gc.enable()
        raise
    if enabled:
        gc.enable()
    return pid


def build(rows):
    threshold = gc.get_threshold()
    gc.set_threshold(0)
    try:
        return [tuple(row) for row in rows]
    finally:
        gc.set_threshold(*threshold)


def nothing_between():
    # Nothing that can fail stands between the two.
    gc.disable()
    ready = True
    gc.enable()
    return ready
