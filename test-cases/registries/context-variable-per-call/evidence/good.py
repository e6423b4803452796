import contextvars

buffer = contextvars.ContextVar('buffer')


def handle(size):
    token = buffer.set(bytearray(size))
    try:
        return len(buffer.get())
    finally:
        buffer.reset(token)


def run(requests=50):
    return sum(handle(1000) for _ in range(requests))
