"""Classes from elsewhere: only with --strict, as they may register themselves."""
import weakref

from widgets import Button, make_button


class Panel(Button):
    pass


class Window:
    def __init__(self):
        self.button = weakref.ref(Button('ok'))  # expect: weakref-to-temporary
        self.panel = weakref.proxy(Panel(self))  # expect: weakref-to-temporary
        # A function may return anything.
        self.other = weakref.ref(make_button(self))
