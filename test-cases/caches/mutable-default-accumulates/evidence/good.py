def collect(item, found=None):
    if found is None:
        found = []
    found.append(item)
    return found[-1]


def run(n=50):
    return sum(len(collect(bytearray(500))) for i in range(n))
