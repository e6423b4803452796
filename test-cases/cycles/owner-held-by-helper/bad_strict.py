"""Widgets and their parents: the toolkit lets go of both, for which it has means of its own. Reported with --strict."""
from qtpy.QtCore import QSortFilterProxyModel
from qtpy.QtWidgets import QTableView, QWidget


class HoverTable(QTableView):
    pass


class Table(HoverTable):
    def __init__(self, parent=None):
        super().__init__(parent)
        self._parent = parent  # expect: owner-held-by-helper
        self.proxy_model = Proxy(self)


class Proxy(QSortFilterProxyModel):
    def __init__(self, parent=None):
        super().__init__(parent)
        self._parent = parent  # expect: owner-held-by-helper


class Page(QWidget):
    def __init__(self):
        super().__init__()
        self.table = Table(self)
