"""Callbacks that are taken out, or that go with what calls them."""
import weakref

from app.events import bus
from app.settings import settings


class Session:
    def __init__(self, user):
        self.user = user
        bus.subscribe('logout', self.on_logout)

    def on_logout(self, user):
        self.close()

    def close(self):
        bus.unsubscribe('logout', self.on_logout)


class Handle:
    """The subscription is kept and disposed of."""

    def __init__(self):
        self.subscription = bus.subscribe('logout', self.on_logout)

    def on_logout(self, user):
        print(user)

    def close(self):
        self.subscription.dispose()


class CleanUpList:
    def __init__(self, on_unload):
        on_unload(bus.subscribe('logout', self.on_logout))

    def on_logout(self, user):
        print(user)

    def close(self):
        print('closed')


class Weak:
    """The author has thought of it."""

    def __init__(self):
        bus.subscribe('logout', weakref.WeakMethod(self.on_logout))
        reference = weakref.ref(self)

        def forward(user):
            session = reference()
            if session is not None:
                session.on_logout(user)

        bus.subscribe('login', forward)
        settings.connect(self.on_logout, weak=True)

    def on_logout(self, user):
        print(user)

    def close(self):
        print('closed')


class Emitter:
    def __init__(self):
        self.callbacks = []

    def add_listener(self, callback):
        # The callback is the caller's.
        self.callbacks.append(callback)


class OwnEmitter:
    """The emitter goes with the object: at worst a cycle."""

    def __init__(self):
        self.emitter = Emitter()
        self.emitter.add_listener(self.changed)

    def changed(self, key):
        print(key)

    def close(self):
        self.emitter = None


class Requests:
    """One operation, one callback."""

    def __init__(self, client):
        self.client = client

    def send(self, request):
        future = self.client.send(request)
        future.add_callback(self.sent)
        future.add_done_callback(lambda done: self.sent(done))
        request.register_hook('response', self.sent)

    def sent(self, response):
        print(response)

    def close(self):
        self.client = None


class Once:
    def __init__(self):
        bus.once('ready', self.ready)
        bus.listen_once('ready', self.ready)

    def ready(self, event):
        print(event)

    def close(self):
        print('closed')


class Static:
    def __init__(self):
        bus.subscribe('logout', self.forget)
        bus.subscribe('login', self.remember)

    @staticmethod
    def forget(user):
        print(user)

    @classmethod
    def remember(cls, user):
        print(cls, user)

    def close(self):
        print('closed')


HANDLERS = {}


class Command:
    def __init__(self, name):
        self.name = name
        HANDLERS[name] = self.run

    def run(self):
        print(self.name)

    def close(self):
        HANDLERS.pop(self.name, None)


bus.subscribe('logout', lambda user: print(user))


class Context:
    def __init__(self):
        self.destroyed_callbacks = set()
        self.changed_callbacks = set()

    def on_destroyed(self, callback):
        self.destroyed_callbacks.add(callback)

    def destroy(self):
        callbacks, self.destroyed_callbacks = self.destroyed_callbacks, set()
        for callback in callbacks:
            callback(self)

    def change(self):
        for callback in self.changed_callbacks:
            callback(self)
