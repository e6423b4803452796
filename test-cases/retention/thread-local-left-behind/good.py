import threading

LOCAL = threading.local()
ONCE = threading.local()


def job(number):
    LOCAL.scratch = bytearray(500000)
    try:
        return len(LOCAL.scratch) + number
    finally:
        del LOCAL.scratch


def connection(connect):
    # One for each thread, on purpose.
    if not hasattr(ONCE, 'connection'):
        ONCE.connection = connect()
        ONCE.buffer = bytearray(500000)
    return ONCE.connection


class Depth:
    def __init__(self):
        self._state = threading.local()

    def enter(self):
        self._state.depth = 1
        self._state.name = 'x'


def plain(number):
    scratch = bytearray(500000)
    return len(scratch) + number
