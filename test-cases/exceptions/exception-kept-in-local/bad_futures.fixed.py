"""Futures: the frame holds the future, the future the exception, and its traceback the frame."""
import asyncio


class WorkItem:
    def __init__(self, future, function):
        self.future = future
        self.function = function

    def run(self):
        try:
            result = self.function()
        except BaseException as e:
            self.future.set_exception(e)
        else:
            self.future.set_result(result)


class Loop:
    async def connect(self, sock, address):
        waiter = self.create_future()
        self._connect(waiter, sock, address)
        try:
            return await waiter
        finally:
            waiter = None

    def _connect(self, future, sock, address):
        try:
            sock.connect(address)
        except OSError as e:
            future.set_exception(e)
        else:
            future.set_result(None)


def run_coroutine(coroutine, loop):
    future = asyncio.run_coroutine_threadsafe(coroutine, loop)
    while True:
        try:
            return future.result(timeout=1)
        except TimeoutError:
            if future.done():
                raise


def submitted(pool, jobs, handle):
    first = pool.submit(jobs.pop)
    for job in jobs:
        handle(job)
    try:
        return first.result()
    finally:
        first = None
