import asyncio
import os
import sys
import threading
import tracemalloc

import memory_profiler

DEBUG = bool(os.environ.get('DEBUG'))

if DEBUG:
    tracemalloc.start()


def measured(work):
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()


def traced(work, tracer):
    sys.settrace(tracer)
    try:
        return work()
    finally:
        sys.settrace(None)


def profiled(work, profiler):
    before = threading.getprofile()
    threading.setprofile(profiler)
    try:
        return work()
    finally:
        threading.setprofile(before)


def run(main, loop, arguments):
    if arguments.trace:
        sys.setprofile(print)
    asyncio.run(main(), debug=DEBUG)
    asyncio.run(main(), debug=False)
    asyncio.run(main())
    loop.set_debug(arguments.debug)
    loop.set_debug(False)
    arguments.parser.set_debug(True)
    return memory_profiler.memory_usage(max_usage=True)


class Monitor:
    def start(self):
        tracemalloc.start()

    def stop(self):
        tracemalloc.stop()
