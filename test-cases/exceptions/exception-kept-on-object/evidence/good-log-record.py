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
        self.setFormatter(logging.Formatter())

    def emit(self, r):
        self.format(r)
        r.exc_info = None
        self.records.append(r)


HND = H()
LOG.addHandler(HND)


def run(n=40):
    del HND.records[:]
    loop(n)
    return len(HND.records)
