import asyncio


class Consumer:
    def __init__(self):
        self.queue = asyncio.Queue(10)

    async def run(self):
        while True:
            message = await self.queue.get()  # expect: loop-local-retention "'message' still holds the last item"
            await self.handle(message)

    async def handle(self, message):
        print(message.topic)


async def follow(channel):
    while True:
        packet = await channel.receive()  # expect: loop-local-retention
        packet.acknowledge()
