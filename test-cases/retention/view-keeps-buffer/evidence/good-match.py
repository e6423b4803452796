import re
KEEP = []


def page(i):
    return 'title=%d;' % i + 'x' * 100000


def run(n=20):
    KEEP[:] = [re.search(r'title=(\d+)', page(i)).group(1) for i in range(n)]
    return sum(int(m) for m in KEEP)
