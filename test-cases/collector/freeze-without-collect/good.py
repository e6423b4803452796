"""A collection first, or nothing for it to find."""
import gc
import os


def start(application):
    application.load()
    gc.collect()
    gc.freeze()
    application.serve()


def in_branches(application, fast):
    application.load()
    for generation in range(2):
        gc.collect()
    if fast:
        gc.freeze()


class Server:
    def prepare(self):
        gc.collect(2)
        print('ready')
        gc.freeze()


def another(machine):
    machine.freeze()
