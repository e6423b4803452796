# measure: kept
# python: >=3
# needs: numpy
import numpy as np
KEEP = []


def head():
    return np.ones(200000)[:5]


def run(n=5):
    KEEP[:] = [head() for i in range(n)]
    return float(sum(k.sum() for k in KEEP))
