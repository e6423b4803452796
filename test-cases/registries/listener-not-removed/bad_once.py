"""Near misses of what piles up: reported with --strict alone."""
from functools import partial

from blinker import signal
from app.base import EventLoop

finished = signal('finished')


class Asked:
    """Bound under a condition: for all that is seen, once."""

    bound = False

    def update(self):
        if not self.bound:
            self.bound = True
            EventLoop.window.bind(on_move=self.moved)  # expect: listener-not-removed

    def moved(self, *args):
        print(args)


class Blinking:
    """blinker knows a receiver again by its identity: there is one, however often it is connected."""

    def tick(self):
        finished.connect(self.done, weak=False)  # expect: listener-not-removed

    def done(self, sender):
        print(sender)


class Rows:
    """The widgets are new each time, and go with their handlers."""

    def __init__(self, table, make_row):
        self.table = table
        self.make_row = make_row

    def show(self, names):
        self.table.clear()
        for name in names:
            row = self.make_row(name)
            row.bind(on_press=partial(self.pressed, name))  # expect: listener-not-removed
            self.table.add(row)

    def pressed(self, name, *args):
        print(name)
