from net.resource import ResourceManager
from net.transport import Transport


class Client:
    def connect(self, sock):
        t = self._transport = Transport(sock)
        t.set_client(self)
        ResourceManager.register(self, t)  # expect: resource-holds-watched-object "'t' is kept until 'self' dies"
