"""A worker begins with the context of whoever needs it first; and a thread of the only object."""
import queue
import threading


class WorkerThread:
    def __init__(self, jobs):
        self.jobs = jobs
        self.thread = threading.Thread(target=self.work, daemon=True)  # expect: thread-holds-owner "context"
        self.thread.start()

    def work(self):
        while True:
            job = self.jobs.get()
            if job is None:
                return
            job()


def start_soon(job):
    jobs = queue.SimpleQueue()
    jobs.put(job)
    return WorkerThread(jobs)


class Server:
    def __init__(self):
        self.thread = threading.Thread(target=self.serve, daemon=True)  # expect: thread-holds-owner
        self.thread.start()

    def serve(self):
        while True:
            print('serving')
