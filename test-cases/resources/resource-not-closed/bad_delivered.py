from twisted.internet import protocol


class Lookup:
    def __init__(self, endpoint):
        self.endpoint = endpoint
        self.peer = None

    def open(self):
        factory = protocol.Factory.forProtocol(protocol.Protocol)
        d = self.endpoint.connect(factory)

        def connected(peer):
            self.peer = peer  # expect: resource-not-closed "Nothing ends the connection that 'peer' keeps."
            return peer.greet()

        d.addCallback(connected)
        return d

    def ask(self, name):
        return self.peer.lookup(name)


class Service:
    def start(self, endpoint, factory):
        endpoint.connect(factory).addCallbacks(self.connected, self.failed)

    def connected(self, agent):
        self.agent = agent  # expect: resource-not-closed "Nothing ends the connection that 'agent' keeps."

    def failed(self, failure):
        failure.printTraceback()
