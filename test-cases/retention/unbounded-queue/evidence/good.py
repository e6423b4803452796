import queue, threading
ROUNDS = 0


def consume(q, out):
    while True:
        x = q.get()
        if x is None:
            break
        out[0] += len(x)


def run(n=2000):
    q = queue.Queue(maxsize=16)
    out = [0]
    t = threading.Thread(target=consume, args=(q, out))
    t.start()
    for i in range(n):
        q.put(bytes(1000))
    q.put(None)
    t.join()
    return out[0]
