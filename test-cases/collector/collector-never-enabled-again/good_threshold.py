"""Thresholds that still collect."""
import gc


def tune():
    # Fewer collections, not none.
    gc.set_threshold(50_000, 20, 20)


def no_oldest():
    gc.set_threshold(700, 10, 0)


def unknown(threshold):
    gc.set_threshold(threshold)
    gc.set_threshold(*threshold)
