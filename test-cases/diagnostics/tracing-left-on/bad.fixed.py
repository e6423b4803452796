import asyncio
import sys
import threading
import tracemalloc

from memory_profiler import profile
from tracemalloc import start as trace_memory



class Service:
    def __init__(self, path):
        self.path = path

    def serve(self):
        return [self.handle(number) for number in range(10)]

    def handle(self, number):
        return number

    @staticmethod
    def parse(text):
        return text.split()

    def on_line(self, frame, event, argument):
        return self.on_line

    def on_call(self, frame, event, argument):
        pass


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(1)


def run_all():
    asyncio.run(main())
    with asyncio.Runner(
        loop_factory=None,
    ) as runner:
        runner.run(main())


if __name__ == '__main__':
    asyncio.run(main())
