"""The wait is for something else, the entry is made by reading, or the object may go soon itself."""
import asyncio
from collections import defaultdict


class Limiter:
    def __init__(self, lot):
        self.lot = lot
        self.borrowers = {}

    async def acquire(self, task, borrower):
        try:
            self.acquire_nowait(borrower)
        except BlockingIOError:
            self.borrowers[task] = borrower  # expect: entry-removed-on-success-only
            await self.lot.park()

    def acquire_nowait(self, borrower):
        raise BlockingIOError

    def release(self, task):
        self.borrowers.pop(task)


class Layer:
    def __init__(self):
        self.buffers = defaultdict(asyncio.Queue)

    async def receive(self, channel):
        message = await self.buffers[channel].get()  # expect: entry-removed-on-success-only
        if self.buffers[channel].empty():
            del self.buffers[channel]
        return message


class Publisher:
    def __init__(self, loop):
        self.loop = loop
        self.streams = set()

    def handle_connection(self, connection, address):
        stream = self.loop.stream(connection)
        self.streams.add(stream)  # expect: entry-removed-on-success-only "only when something fails"

    def publish(self, message):
        for stream in self.streams:
            self.loop.spawn(self.write, stream, message)

    async def write(self, stream, message):
        try:
            await stream.write(message)
        except ConnectionError:
            self.streams.discard(stream)


class Writer:
    def __init__(self):
        self.open = {}

    def write(self, path, data):
        self.open[path] = data  # expect: entry-removed-on-success-only
        path.write_bytes(data)
        del self.open[path]
