def counter(start):
    count = start

    def step(by=start):
        nonlocal count
        count = count + by
        return lambda: count

    return step
