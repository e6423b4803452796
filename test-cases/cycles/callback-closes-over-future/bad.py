import functools
from concurrent.futures import Future, ThreadPoolExecutor

pool = ThreadPoolExecutor()


def fetch(url, results):
    future = pool.submit(download, url)
    future.add_done_callback(lambda f: results.append(future.result()))  # expect: callback-closes-over-future "'future' keeps this callback"
    return future


def relay(source, log):
    answer = Future()

    def report(_):
        log.append(answer.result())

    answer.add_done_callback(report)  # expect: callback-closes-over-future
    source.connect(answer)


def bound(url, done):
    future = pool.submit(download, url)
    future.add_done_callback(functools.partial(done, future))  # expect: callback-closes-over-future
    return future


def given(future, log):
    def report(f):
        if future.cancelled():
            log.append(None)

    future.add_done_callback(report)  # expect: callback-closes-over-future


def indirect(url, log):
    future = pool.submit(download, url)

    def finish():
        log.append(future.result())

    def report(f):
        finish()

    future.add_done_callback(report)  # expect: callback-closes-over-future


def download(url):
    return url
