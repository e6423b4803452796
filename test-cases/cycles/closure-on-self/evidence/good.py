class Response(object):
    def __init__(self):
        self.data = bytearray(1000)

    def size(self):
        return len(self.data)


def run(n=200):
    return sum(Response().size() for i in range(n))
