from __future__ import absolute_import, with_statement

import threading
from collections import OrderedDict

from .compat import UserDict


class LRUCache(UserDict):  # expect: size-limit-bypassed
    def __init__(self, limit=None):
        self.limit = limit
        self.mutex = threading.RLock()
        self.data = OrderedDict()

    def __setitem__(self, key, value):
        with self.mutex:
            if self.limit and len(self.data) >= self.limit:
                self.data.pop(next(iter(self.data)))
            self.data[key] = value
