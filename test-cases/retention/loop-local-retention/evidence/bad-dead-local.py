# measure: peak
# python: >=3
def run(n=200000):
    raw = list(range(1000, n + 1000))
    total = sum(raw)
    second = list(range(5000, n + 5000))
    return total + len(second)
