class Session(object):
    def __init__(self):
        self.data = bytearray(1000)

    def times(self, k):
        return len(self.data) * k

    def twice(self):
        return self.times(2)


def run(n=200):
    return sum(Session().twice() for i in range(n))
