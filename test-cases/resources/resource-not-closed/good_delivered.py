from twisted.internet import protocol


class Lookup:
    def __init__(self, endpoint):
        self.endpoint = endpoint
        self.peer = None

    def open(self):
        factory = protocol.Factory.forProtocol(protocol.Protocol)
        d = self.endpoint.connect(factory)

        def connected(peer):
            self.peer = peer
            return peer.greet()

        d.addCallback(connected)
        return d

    def ask(self, name):
        return self.peer.lookup(name)

    def close(self):
        if self.peer is not None:
            self.peer.transport.loseConnection()


class Handing:
    def start(self, endpoint, factory):
        endpoint.connect(factory).addCallback(self.connected)

    def connected(self, agent):
        self.agent = agent

    def give(self):
        # Whoever gets it may end it.
        return self.agent
