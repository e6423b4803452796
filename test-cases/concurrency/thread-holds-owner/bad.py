"""Threads that go on for ever with an object in hand."""
import asyncio
import threading
import time
from threading import Thread


class Poller:
    def __init__(self, source):
        self.source = source
        Thread(target=self.poll, daemon=True).start()  # expect: thread-holds-owner "'self.poll'"

    def poll(self):
        while True:
            print(self.source)
            time.sleep(1)


class Flagged:
    """Nothing ever changes the flag."""

    def __init__(self):
        self.running = True
        self.thread = threading.Thread(target=self.work, name='worker')  # expect: thread-holds-owner
        self.thread.start()

    def work(self):
        while self.running:
            time.sleep(1)


class Background:
    def submit(self, coroutine):
        loop = asyncio.new_event_loop()
        thread = Thread(target=loop.run_forever, daemon=True)  # expect: thread-holds-owner "for ever"
        thread.start()
        return asyncio.run_coroutine_threadsafe(coroutine, loop)


class Unstarted:
    def __init__(self):
        self.thread = Thread(target=self.work)  # expect: thread-holds-owner "never started"

    def work(self):
        print('working')


class Heartbeat:
    def __init__(self, connection):
        self.connection = connection
        self.task = asyncio.create_task(self.beat())  # expect: thread-holds-owner "The task of 'self.beat'"

    async def beat(self):
        while True:
            try:
                await self.connection.send('beat')
                await asyncio.sleep(10)
            except asyncio.CancelledError:
                return

    async def close(self):
        await self.connection.close()


class Saver(Thread):
    def __init__(self, history):
        super().__init__(daemon=True)
        self.history = history  # expect: thread-holds-owner "'History'"

    def run(self):
        while True:
            if self.history.is_done:
                return
            self.history.save()


class History:
    def __init__(self):
        self.is_done = False
        self.saver = Saver(self)
        self.saver.start()

    def save(self):
        print('saved')

    def close(self):
        print('closed')


class SavingThread(threading.Thread):
    def __init__(self, manager):
        super().__init__(daemon=True)
        self.manager = manager  # expect: thread-holds-owner "the 'HistoryManager'"

    def run(self):
        while True:
            self.manager.flag.wait()
            self.manager.write()


class HistoryManager:
    """Its name makes it nothing that lives as long as the process: each shell makes one."""

    def __init__(self, shell):
        self.shell = shell
        self.flag = threading.Event()
        self.thread = SavingThread(self)
        self.thread.start()

    def write(self):
        self.shell.save()
