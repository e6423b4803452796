# measure: ms
# python: >=3
# needs: memory_profiler
import io

import memory_profiler


@memory_profiler.profile(stream=io.StringIO())
def f(n):
    t = 0
    for i in range(n):
        t += i
    return t


def run():
    return f(500)
