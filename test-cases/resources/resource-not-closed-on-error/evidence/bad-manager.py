# measure: fd
# python: >=3.4
import contextlib
import os

OPEN = []


@contextlib.contextmanager
def opened(path):
    f = open(path)
    OPEN.append(f)
    yield f
    OPEN.remove(f)
    f.close()


def run(n=10):
    failures = 0
    for i in range(n):
        try:
            with opened(os.devnull) as f:
                int(f.read())
        except ValueError:
            failures += 1
    return failures
