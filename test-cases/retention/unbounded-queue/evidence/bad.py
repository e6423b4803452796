# measure: peak
# python: >=3
import queue, threading
ROUNDS = 0


def consume(q, out):
    while True:
        x = q.get()
        if x is None:
            break
        out[0] += len(x)


def run(n=2000):
    q = queue.Queue()
    for i in range(n):
        q.put(bytes(1000))
    out = [0]
    t = threading.Thread(target=consume, args=(q, out))
    t.start()
    q.put(None)
    t.join()
    return out[0]
