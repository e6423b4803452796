"""A fixed key holds one exception at a time: its frames hold the object, and the object the exception."""


class Response:
    def raise_for_status(self):
        raise ValueError


class Exchange:
    def __init__(self, response):
        self.response = response
        self.meta = {}

    def __exit__(self, kind, value, traceback):
        try:
            self.response.raise_for_status()
        except ValueError as error:
            self.meta['exception'] = error  # expect: exception-kept-on-object "'self.meta' keeps 'error'"
        print(self.meta)
        return True
