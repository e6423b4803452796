"""One object, or one that may be the only one."""
import atexit
import signal


class Monitor:
    def __init__(self):
        signal.signal(signal.SIGUSR1, self.dump)  # expect: exit-hook-holds-instance "handles a signal"

    def dump(self, number, frame):
        print(number)


class Cache:
    def __init__(self, path):
        self.path = path
        atexit.register(self.flush)  # expect: exit-hook-holds-instance

    def flush(self):
        print(self.path)


class Server:
    def __init__(self):
        atexit.register(self.stop)  # expect: exit-hook-holds-instance

    def stop(self):
        print('stopped')
