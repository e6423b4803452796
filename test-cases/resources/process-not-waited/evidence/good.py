import os
import subprocess
import time


def live():
    zombies = 0
    for name in os.listdir('/proc'):
        if not name.isdigit():
            continue
        try:
            with open('/proc/%s/stat' % name) as f:
                fields = f.read().rsplit(')', 1)[1].split()
        except (IOError, OSError):
            continue
        if fields[0] == 'Z' and int(fields[1]) == os.getpid():
            zombies += 1
    return zombies


class Worker(object):
    def __init__(self):
        self.process = subprocess.Popen(['sleep', '100'])

    def close(self):
        self.process.terminate()
        self.process.wait()


WORKERS = [None] * 5


def run():
    for i in range(len(WORKERS)):
        WORKERS[i] = Worker()
    for worker in WORKERS:
        worker.close()
    time.sleep(0.3)
    return len(WORKERS)
