import weakref


class H(object):
    def __init__(self, owner):
        self.owner = owner


class A(object):
    def __init__(self):
        self.data = bytearray(1000)
        self.h = H(weakref.proxy(self))

    def size(self):
        return len(self.h.owner.data)


def run(n=200):
    return sum(A().size() for i in range(n))
