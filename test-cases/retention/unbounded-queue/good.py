import queue
import threading


def consume(items, total):
    while True:
        total.append(items.get())


def copy_all(source):
    items = queue.Queue(maxsize=16)
    threading.Thread(target=consume, args=(items, []), daemon=True).start()
    for chunk in source:
        items.put(chunk)


class Pool:
    def __init__(self, connections):
        # A fixed set of connections is lent out and put back.
        self._pool = queue.Queue()
        for connection in connections:
            self._pool.put(connection)

    def borrow(self):
        return self._pool.get()

    def give_back(self, connection):
        self._pool.put(connection)


class Watched:
    def __init__(self):
        self.items = queue.Queue()

    def add(self, item):
        if self.items.qsize() < 100:
            self.items.put(item)

    def take(self):
        return self.items.get()


class Signals:
    def __init__(self):
        self.done = queue.Queue()

    def finish(self):
        self.done.put(True)

    def wait(self):
        return self.done.get()


def all_at_once(items):
    todo = queue.Queue()
    todo.put(items)
    return todo
