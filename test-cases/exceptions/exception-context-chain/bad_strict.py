"""Trying once more without a pause or a count."""


class Reader:
    def read(self, size):
        try:
            return self.stream.read(size)
        except InterruptedError:
            return self.read(size)  # expect: exception-context-chain

    def close(self, coroutine):
        try:
            self.stream.close()
        except OSError as e:
            coroutine.throw(e)  # expect: exception-context-chain
