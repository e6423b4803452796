import asyncio

TASKS = set()


async def job():
    return bytearray(2000)


def start():
    task = asyncio.create_task(job())
    TASKS.add(task)
    task.add_done_callback(TASKS.discard)


async def serve(jobs):
    for _ in range(jobs):
        start()
        await asyncio.sleep(0)


def run(jobs=50):
    asyncio.run(serve(jobs))
    return jobs
