"""Objects of the file, one for each key: likely where the class asks whether any is left, possible where it does not."""
from collections import deque


class Slot:
    def __init__(self):
        self.queue = deque()


class Downloader:
    def __init__(self):
        self.slots = {}  # expect: lock-per-key "a new 'Slot'"

    def fetch(self, key, request):
        if key not in self.slots:
            self.slots[key] = Slot()
        self.slots[key].queue.append(request)

    def is_idle(self):
        return not self.slots


class Sessions:
    def __init__(self):
        self.slots = {}  # expect: lock-per-key

    def fetch(self, key, request):
        if key not in self.slots:
            self.slots[key] = Slot()
        self.slots[key].queue.append(request)
