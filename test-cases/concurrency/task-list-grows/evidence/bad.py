# measure: kept
# python: >=3.7
import asyncio

TASKS = []


async def job():
    return bytearray(2000)


def start():
    TASKS.append(asyncio.create_task(job()))


async def serve(jobs):
    for _ in range(jobs):
        start()
        await asyncio.sleep(0)


def run(jobs=50):
    asyncio.run(serve(jobs))
    return jobs
