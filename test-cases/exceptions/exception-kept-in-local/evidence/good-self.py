class Task(object):
    def __init__(self, exception):
        self._exception = exception

    def result(self):
        buffer = bytearray(10000)
        try:
            raise self._exception
        finally:
            self = None


def run(n=200):
    failures = 0
    for i in range(n):
        try:
            Task(ValueError('failed')).result()
        except ValueError:
            failures += 1
    return failures
