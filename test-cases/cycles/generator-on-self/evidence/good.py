class A(object):
    def __init__(self):
        self.data = bytearray(1000)
        self._it = self._gen(self.data)

    @staticmethod
    def _gen(data):
        for b in data:
            yield b

    def first(self):
        return next(self._it) + 1


def run(n=200):
    return sum(A().first() for i in range(n))
