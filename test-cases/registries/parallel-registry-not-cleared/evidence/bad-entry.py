# measure: grow
# python: >=3
import heapq
import itertools

NUMBERS = itertools.count()


class Loop(object):
    def __init__(self):
        self.scheduled = []
        self.pending = set()

    def call_at(self, when, task):
        heapq.heappush(self.scheduled, (when, task))
        self.pending.add(task)

    def unschedule(self, when, task):
        self.scheduled.remove((when, task))

    def step(self):
        when, task = heapq.heappop(self.scheduled)
        self.pending.discard(task)


LOOP = Loop()


def run(n=1000):
    for _ in range(n):
        number = next(NUMBERS)
        LOOP.call_at(number, 'task-%08d' % number)
        LOOP.unschedule(number, 'task-%08d' % number)
    return len(LOOP.scheduled)
