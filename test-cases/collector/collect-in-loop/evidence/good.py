HEAP = []


def setup():
    HEAP.extend([number] for number in range(100000))


def handle(number):
    return len([number] * 10)


def run(rounds=10):
    total = 0
    for number in range(rounds):
        total += handle(number)
    return total
