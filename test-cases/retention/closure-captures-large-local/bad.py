HANDLERS = []


def make(path):
    rows = open(path).readlines()
    HANDLERS.append(lambda number: number % len(rows))  # expect: closure-captures-large-local "holds all of 'rows'"


def with_default(path):
    rows = open(path).readlines()
    HANDLERS.append(lambda number, rows=rows: number % len(rows))  # expect: closure-captures-large-local


class View:
    def __init__(self, path, button):
        data = bytearray(1000000)
        table = [line.split() for line in open(path)]

        def clicked():
            print(table[0], len(data))  # expect: closure-captures-large-local; closure-captures-large-local

        button.connect(clicked)


def counter(path):
    text = open(path).read()

    def count(step):
        return step + len(text)  # expect: closure-captures-large-local

    return count
