# measure: kept
# python: >=3.0
ERRORS = []


def work(i):
    big = bytearray(20000)
    raise ValueError(i)


def run(n=100):
    del ERRORS[:]
    for i in range(n):
        try:
            work(i)
        except ValueError as e:
            ERRORS.append(e)
    return len(ERRORS)
