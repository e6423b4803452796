# measure: peak ms
# python: >=3.7
import asyncio
import logging

logging.getLogger('asyncio').disabled = True


async def job(i):
    await asyncio.sleep(0)
    return i & 1


ROUNDS = 2


async def main(n):
    return sum(await asyncio.gather(*(job(i) for i in range(n))))


def run(n=500):
    return asyncio.run(main(n), debug=True)
