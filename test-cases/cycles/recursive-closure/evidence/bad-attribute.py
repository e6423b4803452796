# measure: cyc held
# python: >=3.0
def make():
    data = bytearray(2000)

    def size():
        return len(data)

    size.unwrapped = size
    return size


def run(n=100):
    return sum(make()() for i in range(n))
