"""The end of the object takes the hook out."""
import atexit


class Producer:
    def __init__(self, client):
        self.client = client
        atexit.register(self.close)

    def close(self):
        atexit.unregister(self.close)
        self.client.stop()
