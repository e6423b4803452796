"""Hooks of the interpreter that are given an instance."""
import atexit
import os
from multiprocessing.util import Finalize, register_after_fork


class Producer:
    def __init__(self, client):
        self.client = client
        atexit.register(self.close, timeout=0)  # expect: exit-hook-holds-instance "at exit"

    def close(self, timeout=None):
        self.client.stop(timeout)


class Processor:
    def __init__(self, exporter):
        self.exporter = exporter
        if hasattr(os, 'register_at_fork'):
            os.register_at_fork(after_in_child=self.restart)  # expect: exit-hook-holds-instance "at every fork"

    def restart(self):
        self.exporter = self.exporter.copy()


class Application:
    @property
    def pool(self):
        # The object is held weakly, the function strongly.
        register_after_fork(self, self.after_fork)  # expect: exit-hook-holds-instance
        return []

    def after_fork(self, _application):
        print('forked')


class Pool:
    def __init__(self, folder):
        self.folder = folder
        atexit.register(lambda: self.terminate())  # expect: exit-hook-holds-instance

    def terminate(self):
        print(self.folder)


class Queue:
    def __init__(self):
        self.messages = []
        self.on_collect = Finalize(self, self.restore, exitpriority=1)

    def restore(self):  # expect: exit-hook-holds-instance "by the finalizer"
        print(self.messages)

    def close(self):
        self.messages.clear()


def flush(connection):
    connection.flush()


class Connection:
    def __init__(self):
        atexit.register(flush, self)  # expect: exit-hook-holds-instance

    def flush(self):
        print('flushed')

    def close(self):
        self.flush()
