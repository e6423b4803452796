"""Finalizers that hand the dying object on, so that it lives."""
import asyncio
import atexit
import functools
import threading
from concurrent.futures import ThreadPoolExecutor

POOL = []
LAST = None
BY_NAME = {}


class Buffer:
    def __init__(self):
        self.data = bytearray(4096)

    def __del__(self):
        self.data[:] = b''
        POOL.append(self)  # expect: finalizer-resurrects "'POOL'"


class Named:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        BY_NAME[self.name] = self  # expect: finalizer-resurrects


class Remembered:
    def __del__(self):
        global LAST
        LAST = self  # expect: finalizer-resurrects


class Counted:
    dead = []
    last = None

    def __del__(self):
        self.dead.append((self, 'dead'))  # expect: finalizer-resurrects
        Counted.last = self  # expect: finalizer-resurrects
        self.__class__.last = self  # expect: finalizer-resurrects
        type(self).last = self  # todo-expect: finalizer-resurrects


class Pooled:
    def __init__(self, pool):
        self.pool = pool

    def __del__(self):
        if self.pool is not None:
            self.pool.put(self)  # expect: finalizer-resurrects


class Client:
    """Work that is started in a finalizer holds the object until it is done."""

    def __init__(self, loop):
        self.loop = loop

    async def aclose(self):
        await asyncio.sleep(1)

    def disconnect(self):
        print('disconnected')

    def __del__(self):
        if self.loop.is_running():
            self.loop.create_task(self.aclose())  # expect: finalizer-resurrects "'self.aclose()'"
        else:
            self.loop.call_soon_threadsafe(self.disconnect)  # expect: finalizer-resurrects


class Worker:
    executor = ThreadPoolExecutor()

    def stop(self):
        print('stopped')

    def __del__(self):
        threading.Thread(target=self.stop).start()  # expect: finalizer-resurrects
        self.executor.submit(lambda: self.stop())  # expect: finalizer-resurrects
        atexit.register(functools.partial(self.stop))  # expect: finalizer-resurrects


class Delegating:
    def __del__(self):
        self.close()

    def close(self):
        POOL.append(self)  # expect: finalizer-resurrects


class Connection:
    def __init__(self, pool):
        self.pool = pool

    def __del__(self):
        # By its name this puts the object back; reported by --strict.
        self.pool.release(self)  # expect: finalizer-resurrects
