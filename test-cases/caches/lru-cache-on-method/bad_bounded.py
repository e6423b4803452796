"""Caches with a limit: likely where the entries are much, possible where a few small objects stay."""
import functools

import numpy as np


class Transform:
    """Each instance keeps its window, and up to 256 of them stay."""

    def __init__(self, window: np.ndarray, hop: int):
        self.window, self.hop = window, hop
        self.dual = window
        self.original = self.check(window)

    def check(self, window):
        return window

    @functools.lru_cache(maxsize=256)  # expect: lru-cache-on-method "until others push them out"
    def padding(self, length):
        return length // self.hop


class Smoothing:
    def __init__(self, weights: 'np.ndarray'):
        self.weights = weights

    @functools.lru_cache  # expect: lru-cache-on-method
    def norm(self):
        return float(np.abs(self.weights).sum())


class Debugger:
    """The frames are in the key, with all their locals, however long the debugger lives."""

    _instance = None

    @functools.lru_cache(1024)  # expect: lru-cache-on-method
    def is_skipped(self, frame):
        return frame.f_locals.get('__skip__', False)


class Palette:
    """Small, and soon pushed out."""

    def __init__(self, colors: list):
        self.colors = colors

    @functools.lru_cache(maxsize=128)  # expect: lru-cache-on-method
    def match(self, color):
        return min(self.colors, key=lambda other: abs(other - color))


class FrameTable:
    """Emptied by hand: somebody looks after it."""

    @functools.lru_cache(128)  # expect: lru-cache-on-method
    def line_of(self, frame):
        return frame.f_lineno

    def forget(self):
        self.line_of.cache_clear()
