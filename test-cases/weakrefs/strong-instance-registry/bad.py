import itertools

OPEN = []
BY_ID = {}
BY_PAIR = {}
ids = itertools.count()


class View:
    """Every view ever made stays in the list."""

    instances = []

    def __init__(self, text):
        self.text = text
        View.instances.append(self)  # expect: strong-instance-registry "'View.instances' keeps every 'View'"


class Session:
    live = set()

    def __init__(self, user):
        self.user = user
        self.live.add(self)  # expect: strong-instance-registry
        OPEN.append((user, self))  # expect: strong-instance-registry
        BY_ID[id(self)] = self  # expect: strong-instance-registry
        BY_ID[next(ids)] = self  # expect: strong-instance-registry
        BY_PAIR.setdefault(self, []).append(user)  # expect: strong-instance-registry


def handle(request):
    return Session(request.user)


class Removed:
    """The removal waits for a death that the registry itself prevents."""

    alive = {}

    def __init__(self, name):
        self.name = name
        self.__class__.alive[name] = self

    def __del__(self):
        self.alive.pop(self.name, None)  # expect: strong-instance-registry "This never runs"


class Widget:
    """Registered when it is first shown; the finalizer closes it, or so it says."""

    shown = {}

    def __init__(self, model):
        self.model = model
        self.channel = None

    def show(self, make_channel):
        if self.channel is None:
            self.channel = make_channel(self.model)
            Widget.shown[self.model] = self
        return self.channel

    def close(self):
        self.channel.close()

    def __del__(self):
        self.close()
        del Widget.shown[self.model]  # expect: strong-instance-registry "'Widget.shown' holds every 'Widget'"


LISTED = []


class Listed:
    def __init__(self, name):
        self.name = name
        LISTED.append(self)

    def __del__(self):
        LISTED.remove(self)  # expect: strong-instance-registry


class Toggle:
    groups = {}

    def on_group(self, group):
        self.groups.setdefault(group, []).append(self)  # expect: strong-instance-registry


def build(names):
    return [Toggle() for name in names]


class Started:
    running = []

    def start(self):
        # Registered when it starts, and not when it is made.
        self.running.append(self)  # expect: strong-instance-registry


def start():
    started = Started()
    started.start()


class Tracer:
    current = None

    def __init__(self, size):
        self.buffer = bytearray(size)
        Tracer.current = self  # expect: strong-instance-registry "'Tracer.current' keeps the last 'Tracer'"


def trace():
    return Tracer(1000)
