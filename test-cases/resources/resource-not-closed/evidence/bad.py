# measure: fd
# python: >=3.4
import selectors
import socket


class Client(object):
    def __init__(self):
        self.selector = selectors.DefaultSelector()
        self.near, self.far = socket.socketpair()
        self.selector.register(self.near, selectors.EVENT_READ)

    def poll(self):
        self.far.send(b'x')
        return len(self.selector.select(1))

    def close(self):
        self.near.close()
        self.far.close()


def run(n=10):
    events = 0
    for i in range(n):
        client = Client()
        events += client.poll()
        client.close()
    return events
