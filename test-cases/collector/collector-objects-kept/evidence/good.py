import gc
BASELINE = [None]


def run(count=200):
    requests = [[bytearray(1000)] for _ in range(count)]
    BASELINE[0] = len(gc.get_objects())
    del requests
    return count
