import weakref

import pandas as pd

REPORTS = []


def live():
    return sum(report() is not None for report in REPORTS)


class Report(object):
    def __init__(self, names):
        self.frame = pd.DataFrame({'name': names, 'source': None}, dtype=object)
        self.frame['source'] = [id(self)] * len(names)

    def size(self):
        return len(self.frame)


def run(n=10):
    del REPORTS[:]
    total = 0
    for _ in range(n):
        report = Report(['a', 'b', 'c'])
        REPORTS.append(weakref.ref(report))
        total += report.size()
    return total
