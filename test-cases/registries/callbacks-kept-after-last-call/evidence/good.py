import weakref

ALIVE = weakref.WeakSet()


class Future(object):
    def __init__(self):
        self.is_done = False
        self.value = None
        self.callbacks = []

    def add_callback(self, callback):
        if self.is_done:
            callback(self.value)
        else:
            self.callbacks.append(callback)

    def success(self, value):
        self.is_done = True
        self.value = value
        callbacks, self.callbacks = self.callbacks, []
        for callback in callbacks:
            callback(value)


class Result(object):
    def __init__(self, data):
        ALIVE.add(self)
        self.data = data
        self.value = None

    def arrived(self, value):
        self.value = value


FUTURES = []


def live():
    return len(ALIVE)


def run(count=30):
    for index in range(count):
        future = Future()
        FUTURES.append(future)
        future.add_callback(Result(bytearray(2000)).arrived)
        future.success(index)
    return count
