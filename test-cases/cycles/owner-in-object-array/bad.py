import numpy as np
import pandas as pd


class Grid:
    def __init__(self, rows, columns):
        self.cells = np.empty((rows, columns), dtype=object)
        self.hooks = np.array([self.changed, None], dtype='O')  # expect: owner-in-object-array "a bound method"
        self.data = np.zeros(8, dtype=[('x', float), ('item', object)])

    def fill(self, rows, columns):
        for row in range(rows):
            for column in range(columns):
                self.cells[row, column] = Cell(self, row, column)  # expect: owner-in-object-array "a 'Cell' that holds its owner"

    def mark(self, index):
        self.data['item'][index] = self  # expect: owner-in-object-array "holds 'self'"
        self.data[index] = (0.0, self)  # expect: owner-in-object-array

    def watch(self, index):
        self.cells[index, 0] = lambda: self.changed()  # expect: owner-in-object-array

    def changed(self):
        for record in self.data:
            # Each record is a view of the array.
            record['item'] = Cell(self, 0, 0)  # todo-expect: owner-in-object-array


class Cell:
    def __init__(self, grid, row, column):
        self.grid = grid
        self.place = row, column


class LayoutGrid:
    def __init__(self, parent=None, position=(0, 0), shape=(1, 1)):
        self.parent = parent
        self.children = np.empty(shape, dtype=np.object_)
        if parent is not None:
            parent.add_child(self, *position)

    def add_child(self, child, row=0, column=0):
        self.children[row, column] = child  # expect: owner-in-object-array "'self.children' holds"


class Report:
    def __init__(self, names):
        self.frame = pd.DataFrame({'name': names})
        self.frame.loc[0, 'source'] = self  # expect: owner-in-object-array "in a frame"
        self.frame['owner'] = [self] * len(names)  # expect: owner-in-object-array
