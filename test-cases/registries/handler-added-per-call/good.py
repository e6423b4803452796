"""Added once, asked for before, or somebody else's business."""
import functools
import logging

log = logging.getLogger('jobs')
log.addHandler(logging.StreamHandler())


def configure(path):
    if not log.handlers:
        log.addHandler(logging.FileHandler(path))


@functools.lru_cache
def ensure_handler():
    handler = logging.StreamHandler()
    log.addHandler(handler)
    return handler


def add(handler):
    log.addHandler(handler)


def new_logger(name, path):
    # A logger of its own, by whatever name the caller says.
    logger = logging.getLogger(name)
    logger.addHandler(logging.FileHandler(path))
    return logger


def attach(path):
    log.addHandler(logging.FileHandler(path))


attach('jobs.log')
