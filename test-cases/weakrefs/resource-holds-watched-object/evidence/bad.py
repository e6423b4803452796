# measure: live
# counts: clients that are still there
# python: >=3
import gc
import weakref

CLIENTS = weakref.WeakSet()


class Manager(object):
    def __init__(self):
        self.table = {}

    def register(self, obj, resource):
        def callback(ref):
            resource.close()
            del self.table[id(resource)]

        self.table[id(resource)] = weakref.ref(obj, callback)


MANAGER = Manager()


class Transport(object):
    def __init__(self):
        self.client = None

    def set_client(self, client):
        self.client = client

    def close(self):
        self.client = None


class Client(object):
    def connect(self):
        transport = Transport()
        transport.set_client(self)
        MANAGER.register(self, transport)
        CLIENTS.add(self)
        self.transport = transport


def live():
    gc.collect()
    return len(CLIENTS)


def run():
    for _ in range(100):
        Client().connect()
    return 100
