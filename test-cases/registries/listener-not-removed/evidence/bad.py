# measure: kept livek
# counts: views that are still there
import weakref

LISTENERS = []
VIEWS = weakref.WeakSet()


class View(object):
    def __init__(self):
        self.pixels = bytearray(2000)
        VIEWS.add(self)
        LISTENERS.append(lambda event: self.changed(event))

    def changed(self, event):
        pass

    def close(self):
        self.closed = True


def live():
    return len(VIEWS)


def run(views=20):
    for _ in range(views):
        View().close()
    return views
