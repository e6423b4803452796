"""Finalizers that only release, warn or forget."""
import asyncio
import logging
import threading
import warnings
import weakref

LIVE = {}
REGISTRY = weakref.WeakSet()
DEAD = []
HANDLES = []
log = logging.getLogger(__name__)


class Transport:
    def __init__(self, handle, loop):
        self.handle = handle
        self.loop = loop
        self.children = []

    def close(self):
        self.handle.close()

    def __del__(self, _warn=warnings.warn):
        _warn(f'unclosed transport {self!r}', ResourceWarning, source=self)
        log.warning('unclosed %r', self)
        LIVE.pop(id(self), None)
        REGISTRY.discard(self)
        # What it names goes on, the object does not.
        HANDLES.append(self.handle)
        DEAD.append(id(self))
        DEAD.append(repr(self))
        self.close()
        self.loop.call_exception_handler({'message': 'unclosed', 'source': self})


class Own:
    def __init__(self):
        self.parts = []

    def __del__(self):
        # The list dies with the object.
        # heaplint: ignore[attribute-refers-to-self]
        self.parts.append(self)


class Weak:
    def __del__(self):
        REGISTRY.add(self)
        threading.Thread(target=print, args=(id(self),)).start()


class Synchronous:
    async def aclose(self):
        await asyncio.sleep(0)

    def __del__(self):
        # Done before the finalizer ends.
        asyncio.run(self.aclose())


class Pool:
    def __init__(self):
        self.free = []

    def give_back(self, item):
        self.free.append(item)

    def close(self):
        # Not called by a finalizer.
        POOLS.append(self)


POOLS = []


class Chained(Transport):
    def __del__(self):
        super().__del__()
        Transport.__del__(self)
