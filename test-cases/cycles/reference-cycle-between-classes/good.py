import weakref


class State:
    def __init__(self, client):
        self.client = client


class WeakState:
    def __init__(self, client):
        self.client = weakref.ref(client)


class Parser:
    def __init__(self, owner):
        self.state = State(client=owner)

    def close(self):
        self.state = None


class WeakParser:
    def __init__(self, owner):
        self.state = WeakState(owner)


class Passing:
    def __init__(self, owner):
        State(owner).client.greet()


class Client:
    def __init__(self):
        self.parser = Parser(self)
        self.weak = WeakParser(self)
        self.passing = Passing(self)

    def close(self):
        self.parser.close()


class Dropping:
    def __init__(self):
        self.parser = Parser(self)

    def stop(self):
        self.parser = None
