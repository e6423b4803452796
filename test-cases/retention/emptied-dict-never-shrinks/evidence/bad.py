# measure: kept
# python: >=3
D = {}


def run(n=100000):
    for i in range(n):
        D[i] = None
    for i in range(n):
        D.pop(i)
    return len(D)
