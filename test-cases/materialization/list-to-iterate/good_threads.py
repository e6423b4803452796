import threading


class Pool:
    def __init__(self):
        self.lock = threading.Lock()
        self.connections = {}

    def idle(self):
        # Another thread may add a connection meanwhile.
        return [key for key in list(self.connections.keys()) if key]


running = {}


def names():
    return [name for name in list(running.keys()) if name]
