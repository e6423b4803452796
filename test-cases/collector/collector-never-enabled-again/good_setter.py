"""A function that sets the state, and a class that has both ends."""
import gc


def set_state(enabled):
    if enabled:
        gc.enable()
    else:
        gc.disable()


def restore_state(enabled):
    if not enabled:
        gc.disable()
        return
    gc.enable()


class Paused:
    def __enter__(self):
        gc.disable()

    def __exit__(self, *exc_info):
        gc.enable()
