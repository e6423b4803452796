"""By its name, the function runs once."""
import logging

log = logging.getLogger('service')


def setup_logging(path):
    log.addHandler(logging.FileHandler(path))  # expect: handler-added-per-call
