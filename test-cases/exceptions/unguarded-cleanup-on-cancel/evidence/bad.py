# measure: kept grow
# python: >=3.8
import asyncio

POOL = []


async def request(connection, answer):
    POOL.append(connection)
    try:
        await answer
    except Exception:
        POOL.remove(connection)
        raise
    POOL.remove(connection)


async def cancelled_requests(n):
    loop = asyncio.get_running_loop()
    for _ in range(n):
        task = loop.create_task(request(bytearray(20000), loop.create_future()))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def run(n=50):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(cancelled_requests(n))
    loop.close()
    return n
