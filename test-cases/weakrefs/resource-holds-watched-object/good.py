"""The resource does not hold what is watched, or nothing keeps the resource."""
import weakref


def close_with(owner, resource):
    weakref.finalize(owner, resource.close)


def watch(owner, resource):
    weakref.ref(owner, lambda ref: resource.close())  # heaplint: ignore[weakref-callback-dropped]


def note(owner, resource):
    print(owner, resource)


class Peer:
    def __init__(self, name):
        self.name = name
        self.owner = None

    def attach(self, owner):
        self.owner = weakref.ref(owner)

    def greet(self, owner):
        print(owner)

    def set_owner(self, owner):
        self.owner = owner

    def close(self):
        pass


class Client:
    def weakly(self):
        peer = Peer('a')
        peer.attach(self)
        close_with(self, peer)

    def used(self):
        peer = Peer('a')
        peer.greet(self)
        close_with(self, peer)

    def other(self, friend):
        peer = Peer('a')
        peer.set_owner(friend)
        close_with(self, peer)

    def not_kept(self):
        peer = Peer('a')
        peer.set_owner(self)
        watch(self, peer)
        note(self, peer)

    def the_other_way_round(self):
        peer = Peer('a')
        peer.set_owner(self)
        close_with(peer, self)
