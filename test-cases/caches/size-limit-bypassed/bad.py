"""Dicts whose limit only their own __setitem__ knows."""


class LimitedDict(dict):  # expect: size-limit-bypassed "of 'LimitedDict' does not hold for update() and setdefault()"
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def __setitem__(self, key, value):
        if key not in self and len(self) >= self.limit:
            del self[next(iter(self))]
        super().__setitem__(key, value)


class Cache(dict):  # expect: size-limit-bypassed "of 'Cache' does not hold for update()."
    maxsize = 100

    def __setitem__(self, key, value):
        dict.__setitem__(self, key, value)
        self._trim()

    def setdefault(self, key, default=None):
        if key not in self:
            self[key] = default
        return self[key]

    def _trim(self):
        while len(self) > self.maxsize:
            self.popitem()
