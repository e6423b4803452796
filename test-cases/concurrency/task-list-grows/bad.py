"""Tasks that are put away and never taken out."""
import asyncio
from concurrent.futures import ThreadPoolExecutor

TASKS = []


async def serve(requests):
    async for request in requests:
        TASKS.append(asyncio.create_task(request.run()))  # expect: task-list-grows "'TASKS'"


class Dispatcher:
    def __init__(self):
        self.executor = ThreadPoolExecutor()
        self.futures = []
        self.tasks = set()

    def dispatch(self, job):
        future = self.executor.submit(job)
        self.futures.append(future)  # expect: task-list-grows "'self.futures'"
        return future

    async def notify(self, message):
        self.tasks.add(asyncio.ensure_future(message.send()))  # expect: task-list-grows
