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


class Writer(threading.Thread):
    def __init__(self, journal):
        super().__init__(daemon=True)
        self.journal = journal  # expect: thread-holds-owner "has started it"

    def run(self):
        while True:
            self.journal.flush()


class Journal:
    """The only one there is."""

    def __init__(self):
        Writer(self).start()

    def flush(self):
        print('flushed')


JOURNAL = Journal()
