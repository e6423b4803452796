"""A star import may hide what super is: it is still the chain to the base class."""
from tkinter import *


class Tip:
    def __del__(self):
        print('closing')


class HoverTip(Tip):
    def __del__(self):
        try:
            self.widget.unbind('<Enter>')
        except TclError:
            pass
        super().__del__()
