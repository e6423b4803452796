"""Removed and closed, or kept open on purpose."""
import logging

log = logging.getLogger('jobs')


def run_job(job):
    handler = logging.FileHandler(job.path)
    log.addHandler(handler)
    try:
        job.run()
    finally:
        log.removeHandler(handler)
        handler.close()


def run_and_keep(job, handlers):
    memory = logging.handlers.MemoryHandler(100)
    log.addHandler(memory)
    job.run()
    log.removeHandler(memory)
    file = logging.FileHandler(job.path)
    log.addHandler(file)
    log.removeHandler(file)
    return file
