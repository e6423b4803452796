# measure: kept
# python: >=3.2
import functools


@functools.lru_cache()
def load(number):
    return bytearray(20000)


def run(n=150):
    return sum(len(load(number)) for number in range(n))
