# measure: fd fdk grow
# python: >=3
import logging
import os

log = logging.getLogger('reports')
log.propagate = False
reports = []


def report(number):
    handler = logging.FileHandler(os.devnull)
    reports.append(handler)
    log.addHandler(handler)
    log.warning('report %d', number)
    log.removeHandler(handler)


def run(count=10):
    for number in range(count):
        report(number)
    return count
