"""Caches of what takes much memory."""
import functools
from functools import lru_cache

import numpy as np
import pandas as pd


@lru_cache  # expect: cache-keeps-large-values "up to 128 results"
def table(path):
    return pd.read_csv(path)


@functools.lru_cache(maxsize=None)  # expect: cache-keeps-large-values "every result"
def volume(path):
    return np.load(path)


@lru_cache(maxsize=256)  # expect: cache-keeps-large-values
def page(path):
    with open(path, "rb") as stream:
        return stream.read()


@lru_cache(maxsize=64)  # expect: cache-keeps-large-values "'source' as keys"
def line_count(source):
    return source.count("\n")


@lru_cache()  # expect: cache-keeps-large-values
def checksum(data: bytes) -> int:
    return sum(data)
