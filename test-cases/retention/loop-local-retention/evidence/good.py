import queue
import threading
import time
import weakref

JOBS = queue.Queue()
DONE = []


class Job(object):
    def __init__(self, number):
        self.number = number
        self.data = bytearray(100000)

    def work(self):
        time.sleep(0.002)
        DONE.append(weakref.ref(self))


def worker():
    while True:
        job = JOBS.get()
        if job is None:
            break
        job.work()
        JOBS.task_done()
        del job


def live():
    return sum(job() is not None for job in DONE)


def run(n=4):
    del DONE[:]
    threads = [threading.Thread(target=worker, daemon=True) for _ in range(n)]
    for thread in threads:
        thread.start()
    for number in range(40):
        JOBS.put(Job(number))
    JOBS.join()
    while JOBS.qsize():
        time.sleep(0.01)
    time.sleep(0.1)
    return len(DONE)
