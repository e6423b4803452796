"""The cycle collector is switched off, and nothing switches it on again."""
import gc
import pickle
from gc import disable


class Server:
    def __init__(self, address):
        self.address = address
        gc.disable()  # expect: collector-never-enabled-again "'gc.disable()'"

    def serve(self, handler):
        while True:
            handler(self.address)


def load_index(path):
    disable()  # expect: collector-never-enabled-again
    with open(path, 'rb') as stream:
        return pickle.load(stream)


def load_when_enabled(path):
    if gc.isenabled():
        gc.disable()  # expect: collector-never-enabled-again
    with open(path, 'rb') as stream:
        return pickle.load(stream)
