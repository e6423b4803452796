# measure: kept
# python: >=3.2
import functools
import zlib


@functools.lru_cache()
def score(text):
    return zlib.crc32(text.encode()) & 7


def run(n=100):
    return sum(score(('%06d' % number) * 3000) for number in range(n))
