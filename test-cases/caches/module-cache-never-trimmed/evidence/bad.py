# measure: grow
# python: >=3
import itertools

NUMBERS = itertools.count()
CACHE = {}


def decorated(text):
    if text not in CACHE:
        CACHE[text] = '<%s>' % text
    return CACHE[text]


def run(n=2000):
    return sum(len(decorated('text-%08d' % next(NUMBERS))) for _ in range(n))
