# measure: kept
# python: >=3.0
import logging
LOG = logging.getLogger('rec')
LOG.propagate = False


def work():
    big = bytearray(20000)
    raise ValueError('x')


def loop(n):
    for i in range(n):
        try:
            work()
        except ValueError:
            LOG.exception('failed')


class H(logging.Handler):
    def __init__(self):
        logging.Handler.__init__(self)
        self.records = []

    def emit(self, r):
        self.records.append(r)


HND = H()
LOG.addHandler(HND)


def run(n=40):
    del HND.records[:]
    loop(n)
    return len(HND.records)
