D = {}


def run(n=100000):
    for i in range(n):
        D[i] = None
    D.clear()
    return len(D)
