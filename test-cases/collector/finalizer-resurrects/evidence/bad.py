# measure: kept livek
# counts: buffers in the pool
POOL = []


def live():
    return len(POOL)


class Buffer(object):
    def __init__(self):
        self.data = bytearray(2000)

    def __del__(self):
        POOL.append(self)


def run(count=30):
    for _ in range(count):
        Buffer()
    return count
