"""Something else is asked to switch it on."""
import contextlib
import gc


def load(stack, read):
    with contextlib.ExitStack() as stack:
        gc.disable()
        stack.callback(gc.enable)
        return read()
