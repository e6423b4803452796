RIGHT = []


def live():
    return len(RIGHT)


class Buffer(object):
    def __init__(self, size):
        self.data = bytearray(size)
        self.users = 1


def run(count=10):
    for _ in range(count):
        buffer = Buffer(10)
        if buffer.users == 1:
            RIGHT.append('nobody else has it')
    return count
