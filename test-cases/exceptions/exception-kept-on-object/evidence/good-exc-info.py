import sys, traceback
LOG = []


def work():
    big = bytearray(20000)
    raise ValueError('x')


def run(n=50):
    del LOG[:]
    for i in range(n):
        try:
            work()
        except ValueError:
            LOG.append(traceback.format_exc())
    return len(LOG)
