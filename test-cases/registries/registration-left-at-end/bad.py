from app import hub


class Session:
    """Nothing here tells what the hub does with it."""

    def __init__(self, name):
        self.name = name

    def open(self):
        hub.register_session(self)

    def on_expired(self):
        hub.unregister_session(self)

    def close(self):
        self._flush()

    def _flush(self):
        hub.send(self.name)  # expect: registration-left-at-end "'close' ends the object and leaves it registered with 'hub'"


class Task:
    """It is put into a container of another object."""

    def __init__(self, loop):
        self.loop = loop

    def start(self):
        self.loop.tasks.append(self)

    def finished_well(self):
        self.loop.tasks.remove(self)

    def cancel(self):
        self.loop.tasks.sort()  # expect: registration-left-at-end
