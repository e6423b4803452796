import threading
from concurrent.futures import ThreadPoolExecutor

LOCAL = threading.local()
pool = ThreadPoolExecutor(4)


def job(number):
    LOCAL.scratch = bytearray(500000)  # expect: thread-local-left-behind "after 'job' has returned"
    return len(LOCAL.scratch) + number


def run(numbers):
    return sum(pool.map(job, numbers))


class Loader:
    def __init__(self):
        self._state = threading.local()

    def load(self, path):
        self._state.rows = open(path).readlines()  # expect: thread-local-left-behind
        return self.first()

    def first(self):
        return self._state.rows[0]
