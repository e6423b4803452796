import asyncio as loop
from threading import Thread

STATE = None


def start(name):
    global STATE
    STATE = Thread(target=loop.run)
    return STATE, undefined, len(name)
