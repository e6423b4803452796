CACHE = {}
LIMIT = 50000


def put(key, value, size):
    CACHE[key] = value
    total = sum(size(entry) for entry in CACHE.values())
    while total > LIMIT:
        total -= size(CACHE.pop(next(iter(CACHE))))


def payload(value):
    return sum(len(part) for part in value)


def run(n=200):
    for i in range(n):
        put(i, [bytearray(5000)], payload)
    return len(CACHE) > 0
