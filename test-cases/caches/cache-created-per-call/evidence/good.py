import functools


@functools.lru_cache(maxsize=128)
def step(k):
    return k if k < 2 else step(k - 1) + step(k - 2)


def run(n=50):
    return sum(step(60) for _ in range(n))
