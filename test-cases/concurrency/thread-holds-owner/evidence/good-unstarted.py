import threading


class Worker:
    def __init__(self):
        self.data = bytearray(5000)
        self.thread = None

    def start(self):
        self.thread = threading.Thread(target=self.work)
        self.thread.start()

    def work(self):
        pass


def run(workers=30):
    return sum(len(Worker().data) for _ in range(workers))
