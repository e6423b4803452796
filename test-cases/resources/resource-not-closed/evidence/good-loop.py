import asyncio


async def f():
    return 1


def run(n=5):
    t = 0
    for i in range(n):
        t += asyncio.run(f())
    return t
