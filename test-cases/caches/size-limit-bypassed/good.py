"""Limits that every way in keeps, and dicts without a limit."""
import collections
from collections import OrderedDict, UserDict


class Ordered(OrderedDict):
    # Its update() and setdefault() are written with __setitem__.
    limit = 10

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        while len(self) > self.limit:
            self.popitem(last=False)


class Wrapped(UserDict):
    def __setitem__(self, key, value):
        if len(self.data) >= 10:
            self.data.popitem()
        self.data[key] = value


class Complete(dict):
    limit = 10

    def __setitem__(self, key, value):
        if len(self) >= self.limit:
            self.popitem()
        super().__setitem__(key, value)

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value


class Checked(dict):
    def __setitem__(self, key, value):
        if not isinstance(key, str):
            raise TypeError(key)
        super().__setitem__(key, value)


class Fixed(collections.UserDict):
    def __setitem__(self, key, value):
        if len(self) > 10:
            raise OverflowError(key)
        super().__setitem__(key, value)
