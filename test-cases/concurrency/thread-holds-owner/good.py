"""Threads that end, and threads that do not hold the object."""
import asyncio
import threading
import time
import weakref


class Stoppable:
    def __init__(self):
        self.stopping = threading.Event()
        self.running = True
        self.thread = threading.Thread(target=self.work)
        self.thread.start()
        self.other = threading.Thread(target=self.flagged)
        self.other.start()

    def work(self):
        while not self.stopping.is_set():
            time.sleep(1)

    def flagged(self):
        while self.running:
            time.sleep(1)

    def close(self):
        self.stopping.set()
        self.running = False


def poll(reference):
    while True:
        poller = reference()
        if poller is None:
            return
        poller.poll()
        del poller
        time.sleep(1)


class Weak:
    def __init__(self):
        threading.Thread(target=poll, args=(weakref.ref(self),), daemon=True).start()

    def poll(self):
        print('polled')


class OneJob:
    """A thread drops its target when it has run."""

    def start(self):
        threading.Thread(target=self.work).start()

    def work(self):
        print('working')


class Consumer:
    def __init__(self, jobs):
        self.jobs = jobs

    def start(self):
        threading.Thread(target=self.work).start()

    def work(self):
        while True:
            job = self.jobs.get()
            if job is None:
                break
            job()


class Loop:
    def __init__(self):
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()

    def close(self):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


class Saver(threading.Thread):
    def __init__(self, history):
        super().__init__()
        self.history = history
        self.stopping = threading.Event()

    def run(self):
        while not self.stopping.wait(1):
            self.history.save()


class History:
    def __init__(self):
        self.saver = Saver(self)
        self.saver.start()

    def save(self):
        print('saved')

    def close(self):
        self.saver.stopping.set()
        self.saver.join()
        self.saver = None


class Heartbeat:
    def __init__(self, connection):
        self.connection = connection
        self.task = asyncio.create_task(self.beat())

    async def beat(self):
        while True:
            await self.connection.send('beat')
            await asyncio.sleep(10)

    async def close(self):
        self.task.cancel()


class Started:
    def __init__(self):
        self.thread = threading.Thread(target=self.work)

    def start(self):
        self.thread.start()

    def work(self):
        print('working')
