"""Taken out of the logger, and not closed."""
import logging

log = logging.getLogger('jobs')


def run_job(job):
    handler = logging.FileHandler(job.path)
    log.addHandler(handler)
    try:
        job.run()
    finally:
        log.removeHandler(handler)  # expect: handler-added-per-call "not closed"
