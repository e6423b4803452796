import threading
import weakref

SESSIONS = weakref.WeakSet()
ROUNDS = 0


class Session:
    def __init__(self):
        self.data = bytearray(2000)
        SESSIONS.add(self)
        self.timer = threading.Timer(30, self.expired)
        self.timer.daemon = True
        self.timer.start()

    def expired(self):
        self.data = None

    def close(self):
        self.data = None
        self.timer.cancel()
        self.timer.join()


def live():
    return len(SESSIONS)


def run(sessions=10):
    for _ in range(sessions):
        Session().close()
    return sessions
