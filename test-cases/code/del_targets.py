import cache

kept = {}


def clean(self, name, items):
    del name
    del self.rows, items[0]
    del items[:]
    del items[1:2]
    global kept
    del kept
