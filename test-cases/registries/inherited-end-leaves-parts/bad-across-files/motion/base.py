class Transport:
    def __init__(self, reader):
        self.reader = reader

    def close(self):
        self.flush()
        self.abort()

    def flush(self):
        print('flush')

    def abort(self):
        self.reader = None
