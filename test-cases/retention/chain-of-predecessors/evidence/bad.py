# measure: grow
# python: >=3
class Logger(object):
    def __init__(self):
        self.history = []

    def log(self, record):
        record.history = list(self.history)
        self.history.append(record)
        del self.history[:-3]


class Record(object):
    def __init__(self, text):
        self.text = text
        self.history = None


LOGGER = Logger()


def run(n=500):
    for number in range(n):
        LOGGER.log(Record('message %d' % number))
    return len(LOGGER.history)
