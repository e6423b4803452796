import asyncio


async def watch(loop, log):
    # A future of an event loop lets go of its callbacks when it is done.
    future = loop.create_future()
    future.add_done_callback(lambda f: log.append(future.result()))  # expect: callback-closes-over-future
    task = asyncio.create_task(work())

    def report(_):
        log.append(task)

    task.add_done_callback(report)  # expect: callback-closes-over-future
    await asyncio.wait([future, task])


async def work():
    return 1
