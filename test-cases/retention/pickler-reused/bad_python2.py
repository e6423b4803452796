import cPickle


def send_all(stream, records):
    pickler = cPickle.Pickler(stream, 2)
    for record in records:
        print >>stream, len(record)
        pickler.dump(record)  # expect: pickler-reused
