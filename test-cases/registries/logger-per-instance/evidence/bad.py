# measure: grow
# python: >=3
import itertools
import logging

numbers = itertools.count()


def handle(connection_id):
    logging.getLogger('app.connection.%d' % connection_id).debug('connected')


def run(connections=50):
    for _ in range(connections):
        handle(next(numbers))
    return connections
