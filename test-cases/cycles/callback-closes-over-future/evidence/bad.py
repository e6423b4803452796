# measure: held
# python: >=3.2
from concurrent.futures import Future


def start(log):
    future = Future()
    future.add_done_callback(lambda _: log.append(len(future.result())))
    return future


def run(n=50):
    log = []
    for _ in range(n):
        start(log).set_result(bytearray(20000))
    return sum(log)
