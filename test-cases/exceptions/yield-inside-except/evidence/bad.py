# measure: peak
# python: >=3
import contextlib


def connect(address):
    reply = bytearray(200000)
    raise OSError(address, len(reply))


@contextlib.contextmanager
def session(address):
    try:
        connection = connect(address)
    except OSError:
        yield None
    else:
        yield connection


def run(n=10):
    with contextlib.ExitStack() as stack:
        opened = [stack.enter_context(session(number)) for number in range(n)]
        return len(opened)
