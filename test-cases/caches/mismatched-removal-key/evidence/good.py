import gc
import itertools

NUMBERS = itertools.count()
REQUESTS = {}


class Request(object):
    def __init__(self):
        self.id = next(NUMBERS)
        self.body = bytearray(1000)


def live():
    return sum(isinstance(thing, Request) for thing in gc.get_objects())


def reserved(request):
    REQUESTS[request.id] = request


def done(request):
    REQUESTS.pop(request.id, None)


def run(n=50):
    size = 0
    for _ in range(n):
        request = Request()
        reserved(request)
        size += len(request.body)
        done(request)
    del request
    return size
