class State:
    def __init__(self, client):
        self.client = client


class Parser:
    def __init__(self, owner):
        self.state = State(client=owner)


class Client:
    def __init__(self):
        self.parser = Parser(self)  # expect: reference-cycle-between-classes


class Closed:
    def __init__(self, sock):
        self.sock = sock
        self.parser = Parser(self)

    def close(self):
        self.sock = None  # expect: reference-cycle-between-classes "self.parser"
