async def fetch(session, urls):
    async with session.get(urls) as response:
        async for line in response:
            await store(line)
    return [row async for row in response]
