class Future(object):
    def set_exception(self, exception):
        self.exception = exception


class WorkItem(object):
    def __init__(self, function):
        self.function = function
        self.future = Future()

    def run(self):
        buffer = bytearray(10000)
        try:
            self.function()
        except BaseException as e:
            self.future.set_exception(e)
            self = None


def fail():
    raise ValueError('failed')


def run(n=200):
    for i in range(n):
        WorkItem(fail).run()
    return n
