# measure: cyc held
# python: >=3
import threading


class Worker:
    def __init__(self):
        self.data = bytearray(5000)
        self.thread = threading.Thread(target=self.work)

    def work(self):
        pass


def run(workers=30):
    return sum(len(Worker().data) for _ in range(workers))
