import asyncio
import sys
import threading
import tracemalloc

from memory_profiler import profile
from tracemalloc import start as trace_memory

tracemalloc.start(25)  # expect: tracing-left-on "'tracemalloc.start()' records every allocation"


class Service:
    def __init__(self, path):
        self.path = path
        trace_memory()  # expect: tracing-left-on

    def serve(self):
        sys.settrace(self.on_line)  # expect: tracing-left-on "'sys.settrace()' calls a function for every line"
        threading.setprofile(self.on_call)  # expect: tracing-left-on
        return [self.handle(number) for number in range(10)]

    @profile  # expect: tracing-left-on "'@profile' samples the memory of the process at every line of 'handle'"
    def handle(self, number):
        return number

    @staticmethod
    @profile(precision=4)  # expect: tracing-left-on
    def parse(text):
        return text.split()

    def on_line(self, frame, event, argument):
        return self.on_line

    def on_call(self, frame, event, argument):
        pass


async def main():
    loop = asyncio.get_running_loop()
    loop.set_debug(True)  # expect: tracing-left-on
    await asyncio.sleep(1)


def run_all():
    asyncio.run(main(), debug=True)  # expect: tracing-left-on "'debug=True' records where every task and handle was made"
    with asyncio.Runner(
        debug=True,  # expect: tracing-left-on
        loop_factory=None,
    ) as runner:
        runner.run(main())


if __name__ == '__main__':
    asyncio.run(main(), debug=True)  # expect: tracing-left-on
