"""Frozen for a while."""
import gc


def with_frozen(work):
    gc.freeze()
    try:
        return work()
    finally:
        gc.unfreeze()
