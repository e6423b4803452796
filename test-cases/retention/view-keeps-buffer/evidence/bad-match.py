# measure: kept
# python: >=3
import re
KEEP = []


def page(i):
    return 'title=%d;' % i + 'x' * 100000


def run(n=20):
    KEEP[:] = [re.search(r'title=(\d+)', page(i)) for i in range(n)]
    return sum(int(m.group(1)) for m in KEEP)
