"""Added under one key, removed under another."""

requests = {}
active = set()


def task_reserved(request, add_request=requests.__setitem__):
    add_request(request.id, request)


def task_ready(request, remove_request=requests.pop):
    remove_request(request, None)  # expect: mismatched-removal-key "filled under 'request.id'"


def started(job):
    active.add(id(job))


def finished(job):
    active.discard(job)  # expect: mismatched-removal-key


class Pool:
    def __init__(self):
        self.clients = {}

    def connect(self, client):
        self.clients[client] = client.address

    def disconnect(self, client):
        self.clients.pop(client.address, None)  # expect: mismatched-removal-key "asked here to forget 'client.address'"
