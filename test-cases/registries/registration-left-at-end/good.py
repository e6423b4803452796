"""The end takes it out, or somebody else has to, or there is nothing to take out."""
from app import hub
from base import Producer


class TakenOut:
    def open(self):
        hub.register_session(self)

    def close(self):
        self._leave()
        hub.send('closed')

    def _leave(self):
        hub.unregister_session(self)


class OtherEnd:
    """Each close ends in connection_lost."""

    def connection_made(self):
        hub.register_session(self)

    def connection_lost(self):
        hub.unregister_session(self)

    def close(self):
        hub.send('closing')


class Elsewhere:
    """The end has nothing to do with the hub."""

    def open(self):
        hub.register_session(self)

    def expire_session(self):
        hub.unregister_session(self)

    def close(self):
        self.file.close()


class NotItself:
    """It enters a name."""

    def open(self):
        hub.add_session(self.name)

    def forget_session(self):
        hub.remove_session(self.name)

    def close(self):
        hub.send(self.name)


class BaseMethod(Producer):
    """These are calls of its own methods, in the old way."""

    def register_producer(self, producer):
        Producer.register_producer(self, producer)

    def unregister_producer(self):
        Producer.unregister_producer(self)

    def close(self):
        Producer.close(self)
