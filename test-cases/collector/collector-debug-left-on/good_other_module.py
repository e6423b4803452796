"""set_debug of something else."""
import logging
from asyncio import get_event_loop

DEBUG_SAVEALL = 32


def configure(server):
    get_event_loop().set_debug(False)
    server.set_debug(DEBUG_SAVEALL)
    logging.getLogger('gc').setLevel(logging.DEBUG)
