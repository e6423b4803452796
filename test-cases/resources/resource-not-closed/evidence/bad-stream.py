# measure: fd fdk
# python: >=3.7
import asyncio


async def ask(port):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.write(b'x\n')
    return len(await reader.readline())


async def serve(reader, writer):
    writer.write(await reader.readline())
    await reader.read()
    writer.close()


async def asked(n):
    server = await asyncio.start_server(serve, '127.0.0.1', 0)
    port = server.sockets[0].getsockname()[1]
    total = 0
    for i in range(n):
        total += await ask(port)
    await asyncio.sleep(0.05)
    server.close()
    return total


LOOP = asyncio.new_event_loop()


def run(n=10):
    return LOOP.run_until_complete(asked(n))
