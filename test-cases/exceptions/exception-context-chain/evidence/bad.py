# measure: kept
# python: >=3.0
KEEP = [None]


def work(i):
    big = bytearray(20000)
    raise ValueError(i)


def attempt(i):
    try:
        work(i)
    except ValueError:
        if i == 0:
            raise
        return attempt(i - 1)


def run():
    try:
        attempt(15)
    except ValueError as e:
        KEEP[0] = e.with_traceback(None)
    return str(KEEP[0])
