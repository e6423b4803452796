"""Callbacks that stay with the emitter when their object has come to its end."""
import functools

from app.events import bus
from app.settings import settings


class Session:
    def __init__(self, user):
        self.user = user
        bus.subscribe('logout', self.on_logout)  # expect: listener-not-removed "'self.on_logout'"

    def on_logout(self, user):
        if user is self.user:
            self.close()

    def close(self):
        self.user = None


class LivePage:
    def __init__(self, request):
        self.request = request
        settings.add_listener(lambda key: self.redraw(key))  # expect: listener-not-removed
        settings.observers.append(functools.partial(self.redraw, 'all'))  # expect: listener-not-removed

    def redraw(self, key):
        print(self.request, key)

    def close(self):
        self.request = None


class History:
    """Registers two, takes out one."""

    def __init__(self):
        self.apps = []
        self.skipped = 0

    def connect(self, app):
        self.apps.append(app)
        app.buffer.on_insert.add_handler(self.reset)
        app.buffer.on_move.add_handler(self.dismiss)

    def disconnect(self):
        for app in self.apps:
            app.buffer.on_insert.remove_handler(self.reset)  # expect: listener-not-removed "'self.dismiss' stays"

    def reset(self, buffer):
        self.skipped = 0

    def dismiss(self, buffer):
        self.skipped += 1


WATCHERS = []


class Job:
    def __init__(self, name):
        self.name = name
        WATCHERS.append(self.progress)  # expect: listener-not-removed

    def progress(self, done):
        print(self.name, done)

    def cancel(self):
        self.name = None
