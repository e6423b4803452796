# measure: cyc held
class State(object):
    def __init__(self, client):
        self.client = client


class Parser(object):
    def __init__(self, owner):
        self.state = State(owner)


class Client(object):
    def __init__(self):
        self.buffer = bytearray(1000)
        self.parser = Parser(self)

    def close(self):
        pass

    def size(self):
        return len(self.parser.state.client.buffer)


def run(n=200):
    total = 0
    for _ in range(n):
        client = Client()
        total += client.size()
        client.close()
    return total
