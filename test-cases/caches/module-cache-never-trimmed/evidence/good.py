import itertools

NUMBERS = itertools.count()
CACHE = {}


def decorated(text):
    if text not in CACHE:
        if len(CACHE) >= 256:
            CACHE.pop(next(iter(CACHE)))
        CACHE[text] = '<%s>' % text
    return CACHE[text]


def run(n=2000):
    return sum(len(decorated('text-%08d' % next(NUMBERS))) for _ in range(n))
