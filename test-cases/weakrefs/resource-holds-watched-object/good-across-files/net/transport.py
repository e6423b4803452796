class Transport:
    def __init__(self, sock):
        self.sock = sock
        self.name = None

    def set_client(self, client):
        self.name = client.name

    def close(self):
        self.sock.close()
