import pickle
from pickle import Pickler as Dumper


def send_all(stream, records):
    pickler = pickle.Pickler(stream, pickle.HIGHEST_PROTOCOL)
    for record in records:
        pickler.dump(record)  # expect: pickler-reused "'pickler' keeps every object"


class Channel:
    def __init__(self, stream):
        self._stream = stream
        self._pickler = Dumper(stream)

    def send(self, message):
        self._pickler.dump(message)  # expect: pickler-reused
        self._stream.flush()


def serve(connection):
    writer = connection.makefile('wb')
    out = pickle.Pickler(writer)
    while True:
        out.dump(connection.next_event())  # expect: pickler-reused
        writer.flush()
