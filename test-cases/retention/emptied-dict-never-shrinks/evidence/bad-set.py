# measure: kept
# python: >=3
S = set()


def run(n=100000):
    for i in range(n):
        S.add(i)
    for i in range(n):
        S.discard(i)
    return len(S)
