def run(n=200000):
    t = 0
    for v in (i * 3 for i in range(n)):
        t ^= v
    return t
