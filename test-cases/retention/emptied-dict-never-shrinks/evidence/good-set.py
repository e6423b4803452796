S = set()


def run(n=100000):
    for i in range(n):
        S.add(i)
    S.clear()
    return len(S)
