import weakref

LISTENERS = []
VIEWS = weakref.WeakSet()


class View(object):
    def __init__(self):
        self.pixels = bytearray(2000)
        VIEWS.add(self)
        LISTENERS.append(self.changed)

    def changed(self, event):
        pass

    def close(self):
        self.closed = True
        LISTENERS.remove(self.changed)


def live():
    return len(VIEWS)


def run(views=20):
    for _ in range(views):
        View().close()
    return views
