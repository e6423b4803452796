import threading, concurrent.futures as cf
TL = threading.local()
EX = cf.ThreadPoolExecutor(2)


def setup():
    list(EX.map(abs, range(10)))


def job(i):
    TL.scratch = bytearray(500000)
    try:
        return len(TL.scratch)
    finally:
        del TL.scratch


def run(n=6):
    return sum(EX.map(job, range(n)))
