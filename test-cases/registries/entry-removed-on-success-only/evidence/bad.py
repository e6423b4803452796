# measure: kept
# python: >=3.7
import asyncio


class Client:
    def __init__(self):
        self.pending = {}

    async def call(self, number):
        reply = asyncio.get_running_loop().create_future()
        self.pending[number] = [reply, bytearray(2000)]
        answer = await reply
        del self.pending[number]
        return answer


client = Client()


async def impatient(calls):
    late = 0
    for number in range(calls):
        try:
            await asyncio.wait_for(client.call(number), 0.0001)
        except asyncio.TimeoutError:
            late += 1
    return late


def run(calls=20):
    return asyncio.run(impatient(calls))
