# measure: cyc held
class Session(object):
    def __init__(self):
        self.data = bytearray(1000)
        self.handler = self.on_data

    def on_data(self):
        return len(self.data)


def run(n=200):
    return sum(Session().handler() for i in range(n))
