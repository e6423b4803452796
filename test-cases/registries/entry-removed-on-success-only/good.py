"""Entries that are removed on every way out, or that are meant to stay."""
import asyncio
import contextlib


class Client:
    def __init__(self, transport):
        self.transport = transport
        self.pending = {}
        self.active = set()
        self.sessions = {}

    async def call(self, number, message):
        reply = asyncio.get_running_loop().create_future()
        self.pending[number] = reply
        try:
            await self.transport.send(message)
            return await reply
        finally:
            self.pending.pop(number, None)

    async def work(self, job):
        self.active.add(job)
        try:
            await job.run()
        except BaseException:
            self.active.discard(job)
            raise
        self.active.discard(job)

    async def notified(self, key):
        future = asyncio.get_running_loop().create_future()
        self.pending[key] = future
        future.add_done_callback(lambda done: self.pending.pop(key, None))
        await future

    async def guarded(self, key):
        future = asyncio.get_running_loop().create_future()
        self.pending[key] = future
        with contextlib.ExitStack() as stack:
            stack.callback(self.forget, key)
            await future

    async def cleaned(self, key):
        future = asyncio.get_running_loop().create_future()
        self.pending[key] = future
        try:
            await future
        finally:
            self.forget(key)

    def forget(self, key):
        self.pending.pop(key, None)

    async def open(self, name):
        # The session is meant to stay.
        self.sessions[name] = await self.transport.open(name)
        return self.sessions[name]

    async def close(self, name):
        session = self.sessions.pop(name)
        await session.close()

    def load(self, name):
        # Taken back when it fails: it is meant to stay.
        self.active.add(name)
        try:
            self.transport.load(name)
        except OSError:
            self.active.discard(name)
            raise

    def replace(self, name, session):
        self.sessions[name] = session
        if session.is_closed():
            del self.sessions[name]
        return name


class Steps:
    """The StopIteration of a generator says that it has come to its end: nothing has failed."""

    def __init__(self):
        self.waiting = []
        self.unfinished = set()
        self.current = None

    def start(self, step):
        self.waiting.append(step)
        self.unfinished.add(step)

    def run(self):
        self.current = self.waiting.pop()
        try:
            next(self.current)
        except StopIteration:
            self.unfinished.discard(self.current)
        except Exception:
            self.unfinished.discard(self.current)
        else:
            self.waiting.append(self.current)
