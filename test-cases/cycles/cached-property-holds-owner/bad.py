import functools
from django.utils.functional import cached_property


class View:
    def __init__(self, frame):
        self.frame = frame


class Chain:
    def __init__(self, frame):
        self.view = View(frame)


class Frame:
    @functools.cached_property
    def view(self):
        return View(self)  # expect: cached-property-holds-owner

    @cached_property
    def chain(self):
        """Kept by what it keeps."""
        return Chain(frame=self)  # expect: cached-property-holds-owner
