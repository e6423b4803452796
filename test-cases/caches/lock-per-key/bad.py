"""Helpers that are made for every key on demand and never removed."""
import asyncio
import collections
import threading
from collections import defaultdict
from threading import Lock as Mutex

FILE_LOCKS = {}  # expect: lock-per-key "'FILE_LOCKS' gets a new 'Lock' for every key"


def lock_for(file):
    lock = FILE_LOCKS.get(file)
    if lock is None:
        lock = threading.Lock()
        FILE_LOCKS[file] = lock
    return lock


HOST_LOCKS = {}  # expect: lock-per-key


def host_lock(host):
    return HOST_LOCKS.setdefault(host, Mutex())


GATES = defaultdict(threading.Semaphore)  # expect: lock-per-key "Semaphore"


def fetch(url, opener):
    with GATES[url]:
        return opener(url)


class Adapter:
    def __init__(self):
        self._locks: dict[tuple, asyncio.Lock] = {}  # expect: lock-per-key "'self._locks' gets a new 'Lock'"

    async def request(self, route, send):
        bucket = (route.channel_id, route.guild_id)
        try:
            lock = self._locks[bucket]
        except KeyError:
            self._locks[bucket] = lock = asyncio.Lock()
        async with lock:
            return await send(route)


class Slot:
    def __init__(self, delay):
        self.delay = delay
        self.active = set()


class Downloader:
    def __init__(self, delay):
        self.delay = delay
        self.slots = {}  # expect: lock-per-key "'self.slots' gets a new 'Slot'"
        self.mailboxes = collections.defaultdict(asyncio.Queue)  # expect: lock-per-key "Queue"

    def slot(self, request):
        key = request.hostname
        if key not in self.slots:
            self.slots[key] = Slot(self.delay)
        return self.slots[key]

    async def receive(self, channel):
        return await self.mailboxes[channel].get()


class Cursor:
    # On the class: shared by all instances, and by all keys that any of them is given.
    _guards = {}  # expect: lock-per-key

    def guard(self, user_id):
        if user_id not in self._guards:
            self._guards[user_id] = threading.RLock()
        return self._guards[user_id]
