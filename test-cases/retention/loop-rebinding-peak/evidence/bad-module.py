# measure: held
# python: >=3
import runpy

RUNS = []


def load(i):
    return list(range(i * 1000 + 1000, i * 1000 + 101000))


total = 0
for table in map(load, range(3)):
    total += len(table)


def run():
    RUNS[:] = [runpy.run_path(__file__)]
    return RUNS[0]['total']
