SESSIONS = []


def live():
    return len(SESSIONS)


class Session(object):
    def __init__(self):
        self.data = bytearray(2000)
        SESSIONS.append(self)

    def close(self):
        SESSIONS.remove(self)


def run(count=30):
    for _ in range(count):
        Session().close()
    return count
