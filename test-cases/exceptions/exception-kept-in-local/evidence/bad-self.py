# measure: cyc held
# python: >=3
class Task(object):
    def __init__(self, exception):
        self._exception = exception

    def result(self):
        buffer = bytearray(10000)
        raise self._exception


def run(n=200):
    failures = 0
    for i in range(n):
        try:
            Task(ValueError('failed')).result()
        except ValueError:
            failures += 1
    return failures
