# measure: kept
# python: >=3
# needs: pandas
import pandas as pd, numpy as np
KEEP = []


def head():
    return pd.DataFrame({'a': np.ones(100000), 'b': np.ones(100000)}).iloc[:5]


def run(n=4):
    KEEP[:] = [head() for i in range(n)]
    return float(sum(k.a.sum() for k in KEEP))
