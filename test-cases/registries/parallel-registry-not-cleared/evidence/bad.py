# measure: grow
# python: >=3
import itertools
import weakref

NUMBERS = itertools.count()


class Job(object):
    def __init__(self, number):
        self.id = 'job-%08d' % number


jobs = {}
reserved = weakref.WeakSet()


def reserve(job):
    jobs[job.id] = job
    reserved.add(job)


def done(job):
    jobs.pop(job.id, None)
    reserved.discard(job)


def connection_lost():
    reserved.clear()


def run(n=1000):
    for number in range(n):
        reserve(Job(next(NUMBERS)))
    size = len(reserved)
    connection_lost()
    return size
