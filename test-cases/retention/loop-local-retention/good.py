import queue
import time


def worker(work_queue):
    while True:
        job = work_queue.get()
        if job is None:
            break
        job.run()
        del job


def in_a_function(work_queue):
    while True:
        run_next(work_queue)


def run_next(work_queue):
    job = work_queue.get()
    job.run()


def set_to_none(work_queue):
    job = None
    while True:
        job = work_queue.get()
        try:
            job.run()
        finally:
            job = None


def numbers(number_queue):
    """Nothing is kept that would be missed: text and numbers."""
    total = 0
    while True:
        number = number_queue.get()
        if number is None:
            return total
        total += number


def drain(work_queue):
    while True:
        try:
            job = work_queue.get(block=False)
        except queue.Empty:
            return
        job.run()


def lookup(options, keys):
    while keys:
        option = options.get(keys.pop())
        option.apply()


def poll(bars):
    while True:
        refresh(bars)
        time.sleep(1)


def refresh(bars):
    for bar in bars:
        bar.refresh()


def names(paths):
    while True:
        for path in paths:
            if path.startswith('.'):
                print(path)
        time.sleep(1)


def once(work_queue):
    while True:
        job = work_queue.get()
        return job.run()


def released(n=200000):
    raw = list(range(n))
    total = sum(raw)
    del raw
    shifted = [value + 1 for value in range(n)]
    return total + len(shifted)


def used_later(n=200000):
    raw = list(range(n))
    shifted = [value + 1 for value in range(n)]
    return sum(raw) + len(shifted)
