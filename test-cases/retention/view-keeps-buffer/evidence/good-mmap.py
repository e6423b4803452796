import mmap, os
KEEP = []


def live():
    return sum('_evmm' in l for l in open('/proc/self/maps'))


P = '/tmp/_evmm_%d' % os.getpid()


def setup():
    with open(P, 'wb') as f:
        f.write(b'x' * 1000000)


def teardown():
    os.remove(P)


def head():
    with open(P, 'rb') as f:
        with mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as m:
            return m[:16]


def run(n=5):
    KEEP[:] = [head() for i in range(n)]
    return bytes(KEEP[0])
