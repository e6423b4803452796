import weakref
LIVE = weakref.WeakSet()


def live():
    return len(LIVE)


SUBJECT = []


class View(object):
    def __init__(self):
        self.buf = bytearray(2000)
        LIVE.add(self)
        SUBJECT.append(weakref.WeakMethod(self.on_event, SUBJECT.remove))

    def on_event(self):
        pass


def run(n=30):
    for i in range(n):
        View()
    return n
