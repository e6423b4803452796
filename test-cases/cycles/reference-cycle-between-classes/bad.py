class State:
    def __init__(self, client):
        self.client = client  # expect: reference-cycle-between-classes "'State' keeps in 'self.client' the 'Client'"


class Parser:
    def __init__(self, owner):
        self.state = State(client=owner)


class Client:
    def __init__(self):
        # The ring is told where it closes.
        self.parser = Parser(self)


class Closed:
    def __init__(self, sock):
        self.sock = sock
        self.parser = Parser(self)

    def close(self):
        self.sock = None  # expect: reference-cycle-between-classes "self.parser"
