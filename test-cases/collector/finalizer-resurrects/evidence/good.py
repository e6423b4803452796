POOL = []


def live():
    return len(POOL)


class Buffer(object):
    def __init__(self):
        self.data = bytearray(2000)

    def release(self):
        self.data = None


def run(count=30):
    for _ in range(count):
        Buffer().release()
    return count
