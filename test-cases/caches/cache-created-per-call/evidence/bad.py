# measure: cyc held
# python: >=3.2
import functools


def fibonacci(n):
    @functools.lru_cache(maxsize=None)
    def step(k):
        return k if k < 2 else step(k - 1) + step(k - 2)

    return step(n)


def run(n=50):
    return sum(fibonacci(60) for _ in range(n))
