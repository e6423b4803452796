import io

import memory_profiler


def f(n):
    t = 0
    for i in range(n):
        t += i
    return t


def run():
    return f(500)
