import functools


@functools.lru_cache(maxsize=4)
def load(number):
    return bytearray(20000)


def run(n=150):
    return sum(len(load(number)) for number in range(n))
