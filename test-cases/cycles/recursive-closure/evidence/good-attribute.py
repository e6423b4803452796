def make():
    data = bytearray(2000)

    def size():
        return len(data)

    return size


def run(n=100):
    return sum(make()() for i in range(n))
