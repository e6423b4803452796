import itertools
import logging

numbers = itertools.count()
log = logging.getLogger('app.connection')


def handle(connection_id):
    logging.LoggerAdapter(log, {'connection': connection_id}).debug('connected')


def run(connections=50):
    for _ in range(connections):
        handle(next(numbers))
    return connections
