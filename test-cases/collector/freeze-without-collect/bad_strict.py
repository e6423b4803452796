"""Right before a fork, by the name of the hook: garbage is kept once, reported by --strict."""
import gc


def when_ready(server):
    gc.freeze()  # expect: freeze-without-collect


def pre_fork(server, worker):
    server.log.info('forking')
    gc.freeze()  # expect: freeze-without-collect
