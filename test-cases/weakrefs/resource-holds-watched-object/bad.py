import weakref


class Channel:
    def __init__(self, owner):
        self.owner = owner

    def close(self):
        self.owner = None


class Session:
    def __init__(self):
        channel = Channel(self)
        weakref.finalize(self, channel.close)  # expect: resource-holds-watched-object "'channel' is kept until 'self' dies, and holds 'self'"


BY_OWNER = weakref.WeakKeyDictionary()


def close_with(owner, resource):
    weakref.finalize(owner, resource.close)


def remember(owner, resource):
    BY_OWNER[owner] = resource


class Peer:
    def attach(self, owner):
        self.owner = owner

    def close(self):
        pass


def connect(session):
    peer = Peer()
    peer.attach(session)
    close_with(session, peer)  # expect: resource-holds-watched-object
    remember(session, peer)  # expect: resource-holds-watched-object


class Registry:
    def __init__(self):
        self._refs = []

    def keep(self, resource, owner):
        self._refs.append(weakref.ref(owner, lambda ref: resource.close()))


registry = Registry()


class Window:
    def open(self):
        peer = Peer()
        peer.attach(self)
        registry.keep(peer, self)  # expect: resource-holds-watched-object


class Told:
    """The file alone shows that the value holds its key: another rule says so."""

    def __init__(self):
        channel = Channel(self)
        BY_OWNER[self] = channel  # expect: weak-key-held-by-value
