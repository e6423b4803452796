import weakref
from functools import cached_property


class View:
    def __init__(self, frame):
        self.size = frame.size


class WeakView:
    def __init__(self, frame):
        self.frame = weakref.ref(frame)


class Keeping:
    def __init__(self, frame):
        self.frame = frame


class Frame:
    size = 1

    @cached_property
    def view(self):
        return View(self)

    @cached_property
    def weak(self):
        return WeakView(self)

    @property
    def plain(self):
        return Keeping(self)

    @cached_property
    def dropped(self):
        return Keeping(self)

    @cached_property
    def inner(self):
        return Keeping(self).frame.size

    def close(self):
        self.__dict__.pop("dropped", None)
