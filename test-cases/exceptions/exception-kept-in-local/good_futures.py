"""Futures that the frame no longer holds when they fail."""
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
            # Break the cycle of the exception, its traceback and this frame.
            self = None
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
        finally:
            future = None

    def refuse(self, future):
        # An exception that was never raised has no traceback.
        future.set_exception(ConnectionError('closed'))


def run_coroutine(coroutine, loop):
    future = asyncio.run_coroutine_threadsafe(coroutine, loop)
    try:
        return future.result(timeout=1)
    finally:
        del future


def at_once(pool, job):
    return pool.submit(job).result()


async def sleep(loop, delay):
    future = loop.create_future()
    handle = loop.call_later(delay, future.set_result, None)
    try:
        # Nobody sets an exception on it.
        return await future
    finally:
        handle.cancel()
