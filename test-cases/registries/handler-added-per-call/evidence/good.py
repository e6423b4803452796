import logging
import os

log = logging.getLogger('jobs')
log.propagate = False
log.addHandler(logging.FileHandler(os.devnull))


def work(number):
    log.warning('job %d', number)


def run(jobs=20):
    for number in range(jobs):
        work(number)
    return jobs
