PENDING = {}
SEEN = set()


def fill(keys):
    for key in keys:
        PENDING[key] = None
        SEEN.add(key)


def drain():
    while PENDING:
        key, _ = PENDING.popitem()  # expect: emptied-dict-never-shrinks "'PENDING' is emptied one by one"
        print(key)
    for key in list(SEEN):
        SEEN.discard(key)  # expect: emptied-dict-never-shrinks


class Index:
    def __init__(self):
        self.rows = {}

    def load(self, rows):
        for row in rows:
            self.rows[row.key] = row

    def unload(self, rows):
        for row in rows:
            del self.rows[row.key]  # expect: emptied-dict-never-shrinks
