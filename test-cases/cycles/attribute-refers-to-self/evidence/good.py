class Transaction(object):
    def __init__(self, parent=None):
        self.data = bytearray(1000)
        self.given = parent

    @property
    def parent(self):
        return self.given or self

    def size(self):
        return len(self.parent.data)


def run(n=200):
    return sum(Transaction().size() for i in range(n))
