"""References that projects made weak, and had to make strong again: nothing here may be told to weaken them."""
import asyncio
import contextlib
import heapq
import weakref


class WaitIterator:
    """While a future runs, its callback is all that holds the iterator; with a weak one it died before its turn."""

    def __init__(self, futures):
        self.finished = []
        self.running = None
        for future in futures:
            future.add_done_callback(self.on_done)

    def on_done(self, future):
        if self.running is not None and not self.running.done():
            self.running.set_result(future.result())
        else:
            self.finished.append(future)

    def next(self):
        self.running = asyncio.get_running_loop().create_future()
        if self.finished:
            self.running.set_result(self.finished.pop().result())
        return self.running


class Loop:
    """The loop of asyncio holds its tasks weakly: somebody must hold them until they are done."""

    def __init__(self):
        self.pending = set()

    def spawn(self, coroutine):
        task = asyncio.ensure_future(coroutine)
        self.pending.add(task)
        task.add_done_callback(self.pending.discard)
        return task


class Heartbeat:
    """The ping would be collected while it is under way."""

    def __init__(self, writer):
        self.writer = writer
        self.ping_task = None

    def send(self, loop):
        task = loop.create_task(self.writer.ping())
        if not task.done():
            self.ping_task = task
            task.add_done_callback(self.ping_done)

    def ping_done(self, task):
        self.ping_task = None

    def close(self):
        if self.ping_task is not None:
            self.ping_task.cancel()
            self.ping_task = None


class Selector:
    """A task that waits for something nobody else can reach is a cycle of its own, and would be collected."""

    def __init__(self):
        self.scheduled = []
        self.pending = set()

    def call_at(self, when, task):
        heapq.heappush(self.scheduled, (when, task))
        self.pending.add(task)
        return task

    def poll(self):
        while self.scheduled:
            _, task = heapq.heappop(self.scheduled)
            try:
                task()
            except StopIteration:
                self.pending.discard(task)
            except BaseException:
                self.pending.discard(task)
                raise


class Channel:
    """What is declared here is declared again after the connection was lost, though the user has let go of it."""

    def __init__(self):
        self.queues = {}

    def declare(self, name, make):
        queue = make(name)
        self.queues.setdefault(name, set()).add(queue)
        return queue

    def delete(self, name):
        self.queues.pop(name, None)

    def reopen(self):
        for queues in self.queues.values():
            for queue in queues:
                queue.restore()


class PoolState:
    """What connections need of their pool, apart from it: a proxy of the pool was dead when they came to use it."""

    def __init__(self, pool, service):
        self.pool = weakref.ref(pool)
        self.service = service

    def disconnect(self):
        pool = self.pool()
        if pool is not None:
            pool.disconnect()


class Pool:
    def __init__(self, service):
        self.state = PoolState(self, service)
        self.arguments = {'state': self.state}

    def disconnect(self):
        self.arguments.clear()


class Secured:
    """The connection calls back into the protocol; the end of the protocol breaks the cycle."""

    def __init__(self, factory):
        self.factory = factory
        self.connection = None

    def make_connection(self):
        self.connection = self.factory.connection_for(self)

    def connection_lost(self, reason):
        self.connection = None


class Once:
    """The event system holds listeners weakly and by identity: the wrapper has to keep the function it stands for."""

    def __init__(self, function):
        self.function = function
        self.is_done = False

    def __call__(self, *arguments):
        if not self.is_done:
            self.is_done = True
            self.function(*arguments)


class Users:
    """A dict with eviction, where a WeakValueDictionary cost a slot in every user and time in every lookup."""

    def __init__(self):
        self.by_id = {}

    def store(self, key, make):
        try:
            return self.by_id[key]
        except KeyError:
            user = self.by_id[key] = make(key)
            return user

    def forget(self, key):
        self.by_id.pop(key, None)


class Client:
    """The channel is handed on and used when nobody holds the client any more: so the transport holds it."""

    def connect(self, transport):
        transport.set_client(self)
        self.transport = transport
        return transport.open_channel()

    def close(self):
        self.transport.close()
        self.transport = None


class Transport:
    def __init__(self):
        self.client = None

    def set_client(self, client):
        self.client = client

    def open_channel(self):
        return object()

    def close(self):
        self.client = None


async def serve(main, queue, started):
    task = asyncio.create_task(main())
    await queue.put('startup')
    await started.wait()
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
