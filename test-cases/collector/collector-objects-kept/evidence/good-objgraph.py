import weakref
import objgraph
ALIVE = weakref.WeakSet()
SEEN = []


class Request(object):
    pass


def live():
    return len(ALIVE)


def run(count=20):
    requests = [Request() for _ in range(count)]
    ALIVE.update(requests)
    SEEN.append(objgraph.count('Request'))
    return len(requests)
