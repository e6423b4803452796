"""Toolkits that hold bound methods weakly."""
import matplotlib.pyplot as plt
from PySide6.QtCore import QObject
from psygnal import Signal

figure = plt.figure()


class Model:
    changed = Signal()


model = Model()


class Cursor:
    def __init__(self, axes):
        self.axes = axes
        self.axes.figure.canvas.mpl_connect('motion_notify_event', self.moved)

    def moved(self, event):
        print(event)

    def disconnect(self):
        self.axes = None


class View(QObject):
    def __init__(self):
        super().__init__()
        model.changed.connect(self.redraw)

    def redraw(self):
        print('redraw')

    def close(self):
        print('closed')
