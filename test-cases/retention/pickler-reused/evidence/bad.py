# measure: kept
# python: >=3
import pickle, io


class W(object):
    def write(self, b):
        return len(b)


KEEP = []


def run(n=100):
    p = pickle.Pickler(W(), 4)
    KEEP.append(p)
    for i in range(n):
        p.dump([bytes(5000)])
    return n
