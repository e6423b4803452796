import itertools
import threading
import weakref

NUMBERS = itertools.count()
LOCKS = weakref.WeakValueDictionary()


def lock_for(host):
    lock = LOCKS.get(host)
    if lock is None:
        lock = LOCKS[host] = threading.Lock()
    return lock


def run(n=1000):
    done = 0
    for _ in range(n):
        with lock_for('host-%08d' % next(NUMBERS)):
            done += 1
    return done
