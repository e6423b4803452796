def fetch(address):
    raise OSError(address)


def connect(addresses):
    buffer = bytearray(10000)
    error = None
    try:
        for address in addresses:
            try:
                return fetch(address)
            except OSError as e:
                error = e
        raise error
    finally:
        error = None


def run(n=200):
    failures = 0
    for i in range(n):
        try:
            connect(['first', 'second'])
        except OSError:
            failures += 1
    return failures
