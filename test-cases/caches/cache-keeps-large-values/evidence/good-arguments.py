import functools
import zlib


@functools.lru_cache()
def score_of(checksum):
    return checksum & 7


def run(n=100):
    return sum(score_of(zlib.crc32((('%06d' % number) * 3000).encode())) for number in range(n))
