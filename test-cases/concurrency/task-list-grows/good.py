"""Tasks that are taken out when they are done, and collections that go with the call."""
import asyncio

TASKS = set()


async def serve(requests):
    async for request in requests:
        task = asyncio.create_task(request.run())
        TASKS.add(task)
        task.add_done_callback(TASKS.discard)


class Dispatcher:
    def __init__(self):
        self.tasks = []
        self.named = {}

    async def dispatch(self, coroutine):
        self.tasks = [task for task in self.tasks if not task.done()]
        self.tasks.append(asyncio.create_task(coroutine))

    async def once(self, name, coroutine):
        self.named[name] = asyncio.create_task(coroutine)
        await self.named.pop(name)


async def gather(coroutines):
    tasks = []
    for coroutine in coroutines:
        tasks.append(asyncio.create_task(coroutine))
    return await asyncio.gather(*tasks)


class Jobs:
    def __init__(self):
        self.jobs = []

    def add(self, job):
        self.jobs.append(job)

    def clear(self):
        self.jobs.clear()


JOBS = Jobs()
