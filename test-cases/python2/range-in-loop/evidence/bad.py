# measure: peak rpeak
# python: >=3


def run(n=300000):
    total = 0
    for i in list(range(n)):
        total += i & 1
    return total
