def run(n=300000):
    total = 0
    for i in range(n):
        total += i & 1
    return total
