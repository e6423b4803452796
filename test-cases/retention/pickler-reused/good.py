import pickle


def send_all(stream, records):
    pickler = pickle.Pickler(stream)
    for record in records:
        pickler.dump(record)
        pickler.clear_memo()


def without_memo(stream, records):
    pickler = pickle.Pickler(stream)
    pickler.fast = True
    for record in records:
        pickler.dump(record)


def each(stream, records):
    for record in records:
        pickle.dump(record, stream)
        pickle.Pickler(stream, 2).dump(record)


def fresh(streams, record):
    for stream in streams:
        pickler = pickle.Pickler(stream)
        pickler.dump(record)


def once(stream, head, body):
    pickler = pickle.Pickler(stream)
    pickler.dump(head)
    pickler.dump(body)


class Writer:
    def __init__(self, stream):
        self._pickler = pickle.Pickler(stream)

    def send(self, message):
        self._pickler.dump(message)
        self._pickler.clear_memo()
