import numpy as np
import pandas as pd

SAMPLES = []


class Matrix:
    def __init__(self, data, indices):
        self.data = np.asarray(data)
        self.indices = indices
        self.shape = self.indices.shape

    def prune(self, count):
        self.data = self.data[:count].copy()
        self.indices = self.indices[:count].copy()


class Columns:
    def cut(self, count):
        # The file works with arrays, but nothing says that this is one.
        self.names = self.names[:count].copy()


def first(path):
    return np.load(path)[:5].copy()


def ones():
    return np.ones(200000)[:5].copy()


def events(file, blocks, offsets):
    kept = []
    for block in blocks:
        chunk = np.frombuffer(file.read(block.size), np.int16).reshape(block.rows, -1)
        part = chunk[:, offsets[0]:offsets[1]].copy()
        if block.is_event:
            kept.append(part)
            continue
        print(part.sum())
    return kept


def preview(path):
    frame = pd.read_csv(path)
    SAMPLES.append(frame.head().copy())
    return frame.iloc[:5].copy()
