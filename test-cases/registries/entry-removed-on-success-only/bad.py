"""Entries whose removal is skipped when something goes wrong."""
import asyncio


class Client:
    def __init__(self, transport):
        self.transport = transport
        self.pending = {}
        self.active = set()

    async def call(self, number, message):
        reply = asyncio.get_running_loop().create_future()
        self.pending[number] = reply  # expect: entry-removed-on-success-only "'self.pending'"
        await self.transport.send(message)
        answer = await reply
        del self.pending[number]
        return answer

    async def work(self, job):
        self.active.add(job)  # expect: entry-removed-on-success-only
        await job.run()
        self.active.discard(job)


class Waiters:
    """Another method removes the entry, when the answer comes."""

    def __init__(self):
        self.waiters = {}

    async def wait(self, key):
        future = asyncio.get_running_loop().create_future()
        self.waiters[key] = future  # expect: entry-removed-on-success-only
        return await asyncio.wait_for(future, 10)

    def answer(self, key, value):
        self.waiters.pop(key).set_result(value)


RUNNING = {}


def run(task):
    RUNNING[task.name] = task  # expect: entry-removed-on-success-only "something in between fails"
    result = task.execute()
    del RUNNING[task.name]
    return result


UNDER_WAY = set()
known = {}


def infer(function, node):
    """The guard against endless recursion stays when the function fails: the node is kept, and never inferred again."""
    key = function, node
    if key in UNDER_WAY:
        raise RecursionError(key)
    try:
        yield from known[key]
        return
    except KeyError:
        UNDER_WAY.add(key)  # expect: entry-removed-on-success-only "'UNDER_WAY'"
        result = known[key] = list(function(node))
        UNDER_WAY.remove(key)
    yield from result
