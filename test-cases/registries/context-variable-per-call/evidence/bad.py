# measure: grow
# python: >=3.7
import contextvars


def handle(size):
    buffer = contextvars.ContextVar('buffer')
    buffer.set(bytearray(size))
    return len(buffer.get())


def run(requests=50):
    return sum(handle(1000) for _ in range(requests))
