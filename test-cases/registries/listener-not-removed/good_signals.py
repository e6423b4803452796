"""Signals, and emitters that go with what they call."""
from app import config, message
from app.qt.core import QObject


class DiskCache(QObject):
    """A shim hands on the names of the toolkit; a signal that gets a receiver alone holds bound methods weakly."""

    def __init__(self, parent=None):
        super().__init__(parent)
        config.instance.changed.connect(self.resize)
        message.signals.shutting_down.connect(self.resize, config.QUEUED)

    def resize(self):
        print('resize')

    def shutdown(self):
        print('done')


class Download:
    """The reply is dropped where one callback is taken out: all its other callbacks go with it."""

    def __init__(self, reply):
        self.reply = reply
        reply.add_listener(self.finished)
        reply.add_listener(self.redirected)

    def finished(self):
        print('finished')

    def redirected(self):
        print('redirected')

    def cancel(self):
        self.reply.remove_listener(self.finished)
        self.reply = None
