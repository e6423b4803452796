# measure: fd fdk
# python: >=3.7
import asyncio


async def f():
    return 1


def run(n=5):
    t = 0
    for i in range(n):
        loop = asyncio.new_event_loop()
        t += loop.run_until_complete(f())
    return t
