import asyncio
import queue
import threading


def consume(items, total):
    while True:
        item = items.get()
        if item is None:
            return
        total.append(len(item))


def copy_all(source):
    items = queue.Queue()  # expect: unbounded-queue "'items' takes all that is put in"
    total = []
    thread = threading.Thread(target=consume, args=(items, total))
    thread.start()
    for chunk in source:
        items.put(chunk)
    items.put(None)
    thread.join()
    return sum(total)


class Socket:
    def __init__(self):
        self.frames = asyncio.Queue(maxsize=0)  # expect: unbounded-queue
        self.sent = queue.SimpleQueue()  # expect: unbounded-queue

    def data_received(self, data):
        self.frames.put_nowait(data)
        self.sent.put(data)

    async def receive(self):
        return await self.frames.get()

    def acknowledge(self):
        return self.sent.get()
