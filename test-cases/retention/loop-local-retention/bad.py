import queue
import threading
import time
import weakref


def worker(jobs, results):
    while True:
        job = jobs_queue.get()  # expect: loop-local-retention "while 'jobs_queue.get' waits"
        if job is None:
            break
        try:
            job.run()
        except Exception as error:
            results.append(str(error))


jobs_queue = queue.Queue()
threading.Thread(target=worker, args=(jobs_queue, [])).start()


def pool_worker(inqueue, outqueue):
    get = inqueue.get
    while True:
        try:
            task = get()  # expect: loop-local-retention "'task' still holds the last item"
        except (EOFError, OSError):
            break
        if task is None:
            break
        number, function, arguments = task
        result = function(*arguments)
        outqueue.put((number, result))


def _process_worker(call_queue, result_queue):
    while True:
        call_item = call_queue.get(block=True)
        if call_item is None:
            return
        answer = call_item.function(*call_item.arguments)  # expect: loop-local-retention "the last result"
        result_queue.put(answer.name)
        del call_item


def iterating(task_queue):
    for task in iter(task_queue.get, None):  # expect: loop-local-retention
        task.run()


class Monitor(threading.Thread):
    _instances = weakref.WeakSet()

    def __init__(self, bars):
        super().__init__(daemon=True)
        self.bars = bars
        self.killed = threading.Event()

    def run(self):
        while True:
            self.killed.wait(10)
            for instance in list(self._instances):  # expect: loop-local-retention "'instance' still holds"
                instance.refresh()
            for bar in self.bars:  # expect: loop-local-retention
                bar.refresh()


def summarize(n=200000):
    raw = list(range(n))  # expect: loop-local-retention "'raw' is large"
    total = sum(raw)
    shifted = [value + 1 for value in range(n)]
    return total + len(shifted)


def serve(server, n=1000000):
    table = bytearray(n)  # expect: loop-local-retention
    print(len(table))
    while server.running:
        time.sleep(1)
