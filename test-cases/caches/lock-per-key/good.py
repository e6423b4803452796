"""Helpers per key that go away again, or of which there are only a few."""
import asyncio
import enum
import threading
import weakref
from collections import defaultdict

# Held only while somebody uses the lock.
WEAK_LOCKS = weakref.WeakValueDictionary()


def weak_lock(path):
    lock = WEAK_LOCKS.get(path)
    if lock is None:
        lock = WEAK_LOCKS[path] = threading.Lock()
    return lock


# Removed by the last user.
USERS = {}


class Shared:
    def __init__(self):
        self.lock = threading.Lock()
        self.users = 0


def with_lock(path, work):
    shared = USERS.setdefault(path, Shared())
    shared.users += 1
    try:
        with shared.lock:
            return work(path)
    finally:
        shared.users -= 1
        if not shared.users:
            USERS.pop(path, None)


class Color(enum.Enum):
    RED = 1
    BLUE = 2


# As many as there are colours, and modes.
COLOR_LOCKS = {}
MODE_LOCKS = {}


def color_lock(color: Color):
    if color not in COLOR_LOCKS:
        COLOR_LOCKS[color] = threading.Lock()
    return COLOR_LOCKS[color]


def mode_lock(path):
    mode = "write" if path.endswith(".tmp") else "read"
    if mode not in MODE_LOCKS:
        MODE_LOCKS[mode] = threading.Lock()
    return MODE_LOCKS[mode]


KINDS = ("image", "sound")
KIND_LOCKS = {}


def kind_lock(what):
    # Only what is among the kinds gets a lock.
    if what not in KINDS:
        raise ValueError(what)
    return KIND_LOCKS.setdefault(what, threading.Lock())


class Pool:
    def __init__(self, limit):
        self.limit = limit
        self.events = defaultdict(asyncio.Event)

    async def wait(self, job_id):
        await self.events[job_id].wait()

    def done(self, job_id):
        self.events.pop(job_id).set()


class Bounded:
    def __init__(self, limit):
        self.limit = limit
        self.locks = {}

    def get(self, key):
        if key not in self.locks:
            if len(self.locks) >= self.limit:
                raise RuntimeError("too many keys")
            self.locks[key] = threading.Lock()
        return self.locks[key]


def run_all(jobs):
    # Gone with the call.
    locks = {}
    for job in jobs:
        if job.host not in locks:
            locks[job.host] = threading.Lock()
        job.run(locks[job.host])
