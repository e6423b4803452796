import weakref

GRIDS = []


def live():
    return sum(grid() is not None for grid in GRIDS)


class Grid(object):
    def __init__(self, size):
        self.cells = [None] * size
        for index in range(size):
            self.cells[index] = Cell(self, index)

    def total(self):
        return sum(cell.index for cell in self.cells)


class Cell(object):
    def __init__(self, grid, index):
        self.grid = grid
        self.index = index


def run(n=20):
    del GRIDS[:]
    total = 0
    for _ in range(n):
        grid = Grid(10)
        GRIDS.append(weakref.ref(grid))
        total += grid.total()
    return total
