import weakref


class Emitter(object):
    def __init__(self):
        self.handlers = []

    def register(self, handler):
        self.handlers.append(handler)

    def emit(self, value):
        return sum(handler(value) for handler in self.handlers)


class Client(object):
    def __init__(self):
        self.events = Emitter()
        self.buffer = bytearray(1000)


class Redirector(object):
    def __init__(self, client):
        self.client = weakref.proxy(client)

    def install(self):
        self.client.events.register(self.redirect)

    def redirect(self, value):
        return value


def run(n=200):
    total = 0
    for value in range(n):
        client = Client()
        Redirector(client).install()
        total += client.events.emit(value)
    return total
