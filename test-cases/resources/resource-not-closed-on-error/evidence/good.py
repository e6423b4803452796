import os


def size_of(path):
    fd = os.open(path, os.O_RDONLY)
    try:
        size = os.fstat(fd).st_size
        if size == 0:
            raise ValueError(path + ' is empty')
        return size
    finally:
        os.close(fd)


def run(n=10):
    failures = 0
    for i in range(n):
        try:
            size_of(os.devnull)
        except ValueError:
            failures += 1
    return failures
