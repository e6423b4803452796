import glob
import os
import shelve

PATH = '/tmp/heaplint-shelf-%d' % os.getpid()


def setup():
    with shelve.open(PATH, 'n') as shelf:
        for number in range(300):
            shelf[str(number)] = 'x' * 5000


def teardown():
    for path in glob.glob(PATH + '*'):
        os.remove(path)


def run():
    with shelve.open(PATH) as shelf:
        return sum(len(shelf[str(number)]) for number in range(300))
