HANDLERS = []


def make(path):
    rows = open(path).readlines()
    count = len(rows)
    HANDLERS.append(lambda number: number % count)


def used_in_full(path):
    rows = open(path).readlines()
    HANDLERS.append(lambda: '\n'.join(rows))


def short_lived(path):
    rows = open(path).readlines()
    numbers = range(3)
    return max(numbers, key=lambda number: number % len(rows))


def small():
    names = ['a', 'b']
    HANDLERS.append(lambda number: number % len(names))


def never_kept(path):
    rows = open(path).readlines()

    def size():
        return len(rows)

    print(size())
