"""What the library reference advises before fork: off early, frozen right before, on in the child."""
import gc
import os

gc.disable()


def spawn(work):
    gc.freeze()
    if os.fork() == 0:
        gc.enable()
        work()
