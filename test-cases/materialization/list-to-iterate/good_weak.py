import weakref

live = weakref.WeakValueDictionary()


def show_live():
    for value in list(live.values()):
        print(value)


class Cache:
    def __init__(self, entries):
        self.entries = entries

    def show(self):
        # Most likely such a one.
        for value in list(self.entries.values()):
            print(value)

    def names(self):
        # The list keeps the objects alive, so that no entry goes meanwhile.
        return [name for name, entry in [(e.name, e()) for e in self.entries] if entry]
