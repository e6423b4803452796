from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor()


def fetch(url, results):
    future = pool.submit(len, url)
    future.add_done_callback(lambda future: results.append(future.result()))
    return future


def chain(first, second):
    # The other future: one holds the other, and not the other way round.
    def copy(done):
        second.set_result(done.result())

    first.add_done_callback(copy)


def counted(url, counter):
    future = pool.submit(len, url)

    def report(done):
        counter.add(done.result())

    future.add_done_callback(report)
    return future


class Client:
    def __init__(self):
        self.future = pool.submit(len, 'x')
        self.future.add_done_callback(self.done)

    def done(self, future):
        self.future = None


def tracked(tasks, loop, coroutine):
    task = loop.create_task(coroutine)
    tasks.add(task)
    task.add_done_callback(tasks.discard)
