# measure: peak
# python: >=3
def load(i):
    return list(range(i * 1000 + 1000, i * 1000 + 101000))


def run():
    t = 0
    for i in range(4):
        big = load(i)
        t += len(big)
    return t
