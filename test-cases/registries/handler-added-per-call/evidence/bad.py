# measure: grow fd fdk
import logging
import os

log = logging.getLogger('jobs')
log.propagate = False


def work(number):
    log.addHandler(logging.FileHandler(os.devnull))
    log.warning('job %d', number)


def run(jobs=20):
    for number in range(jobs):
        work(number)
    return jobs
