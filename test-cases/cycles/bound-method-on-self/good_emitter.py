import weakref


class WeakRedirector:
    """The emitter keeps the redirector, but nothing leads from there back to the emitter."""

    def __init__(self, client):
        self._client = weakref.proxy(client)

    def register(self):
        self._client.meta.events.register('needs-retry', self.redirect)  # heaplint: ignore[listener-not-removed]

    def redirect(self, request):
        return request


class Recorder:
    """Takes its method out again."""

    def __init__(self, session):
        self.session = session
        self.session.log.add_listener(self.record)

    def finish_recording(self):
        self.session.log.remove_listener(self.record)

    def record(self, line):
        return line


class Collector:
    """What calls back once drops the method when it has."""

    def __init__(self, client):
        self.client = client

    def flush(self):
        self.client.loop.add_callback(self.collect)  # todo-silent: bound-method-on-self
        self.client.stream.add_onetime_observer('/proceed', self.collect)

    def collect(self):
        return self.client


class Passing:
    """Looks at an emitter that it does not keep, and at one that its object makes anew for each question."""

    def __init__(self, name):
        self.name = name

    @property
    def client(self):
        return make_client(self.name)

    def listen(self, client):
        client.log.add_listener(self.record)  # heaplint: ignore[listener-not-removed]
        self.client.log.add_listener(self.record)  # heaplint: ignore[listener-not-removed]

    def record(self, line):
        return line


def make_client(name):
    return connect(name)
