"""Handlers that pile up on a logger that outlives the call."""
import logging
from logging.handlers import RotatingFileHandler

log = logging.getLogger('jobs')


def run_job(job):
    handler = logging.FileHandler(job.path)
    handler.setLevel(logging.DEBUG)
    log.addHandler(handler)  # expect: handler-added-per-call "'run_job'"
    job.run()


class Worker:
    def __init__(self, path):
        self.log = logging.getLogger('worker')
        self.log.addHandler(RotatingFileHandler(path))  # expect: handler-added-per-call "'Worker'"


def process(item):
    logging.getLogger().addFilter(TagFilter(item.tag))  # expect: handler-added-per-call
    item.process()


class TagFilter(logging.Filter):
    pass


class Collector(logging.Handler):
    def __init__(self):
        super().__init__()
        self.records = []
        logging.getLogger('jobs').addHandler(self)  # expect: handler-added-per-call

    def emit(self, record):
        self.records.append(record.getMessage())
