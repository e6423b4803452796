from collections import deque

PENDING = {}
QUEUE = deque()
SEEN = set()


def fill(keys):
    for key in keys:
        PENDING[key] = None
        QUEUE.append(key)
        SEEN.add(key)


def drain():
    for key in PENDING:
        print(key)
    PENDING.clear()
    while QUEUE:
        print(QUEUE.popleft())


def forget(expired):
    # Some of them: the table is in use.
    for key in expired:
        if key in SEEN:
            SEEN.remove(key)


class Index:
    def __init__(self):
        self.rows = {}

    def load(self, rows):
        for row in rows:
            self.rows[row.key] = row

    def replace(self):
        old, self.rows = self.rows, {}
        return old

    def take(self, key):
        return self.rows.pop(key)
