# measure: kept livek
# counts: sessions alive
SESSIONS = []


def live():
    return len(SESSIONS)


class Session(object):
    def __init__(self):
        self.data = bytearray(2000)
        SESSIONS.append(self)

    def __del__(self):
        SESSIONS.remove(self)


def run(count=30):
    for _ in range(count):
        Session()
    return count
