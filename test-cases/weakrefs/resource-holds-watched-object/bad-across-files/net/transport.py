class Transport:
    def __init__(self, sock):
        self.sock = sock
        self._client = None

    def set_client(self, client):
        self._client = client

    def close(self):
        self.sock.close()
