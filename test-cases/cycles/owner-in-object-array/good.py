import numpy as np
import pandas as pd


class Grid:
    def __init__(self, rows, columns):
        # A list takes part in garbage collection.
        self.items = [rows, columns]
        self.cells = np.empty((rows, columns), dtype=object)
        self.sizes = np.zeros(rows)

    def fill(self, rows):
        for row in range(rows):
            self.cells[row, 0] = Plain(row)
            self.cells[row, 1] = id(self)
            self.sizes[row] = len(self.items)


class Plain:
    __slots__ = ('row',)

    def __init__(self, row):
        self.row = row


class Numeric:
    def __init__(self):
        self.values = np.empty(8)

    def put(self, index):
        self.values[index] = Plain(index)


class Closed:
    def __init__(self, names):
        self.frame = pd.DataFrame({'name': names})
        self.frame.loc[0, 'source'] = self

    def close(self):
        self.frame = None
