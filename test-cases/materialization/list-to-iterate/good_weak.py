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
