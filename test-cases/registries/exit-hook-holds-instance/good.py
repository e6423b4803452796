"""Hooks that are taken out, that hold no instance, or that hold it weakly."""
import atexit
import os
import shutil
import signal
import weakref
from multiprocessing.util import Finalize, register_after_fork

INSTANCES = weakref.WeakSet()


def restart_all():
    for instance in list(INSTANCES):
        instance.restart()


os.register_at_fork(after_in_child=restart_all)


class Processor:
    def __init__(self):
        INSTANCES.add(self)
        method = weakref.WeakMethod(self.restart)

        def restart():
            found = method()
            if found is not None:
                found()

        os.register_at_fork(after_in_child=restart)

    def restart(self):
        print('restarted')


class Pool:
    def __init__(self, folder):
        self.folder = folder
        # The lambda holds the path alone.
        atexit.register(lambda: shutil.rmtree(folder))
        weakref.finalize(self, shutil.rmtree, folder)

    def terminate(self):
        shutil.rmtree(self.folder)


def after_fork(pool):
    pool.folder = None


class Forking:
    def __init__(self):
        # A plain function is given the object, which is held weakly.
        register_after_fork(self, after_fork)
        register_after_fork(self, Forking.reset)

    @staticmethod
    def reset(instance):
        instance.folder = None

    def close(self):
        print('closed')


class Interruptible:
    def run(self):
        self.old = signal.signal(signal.SIGINT, self.interrupted)
        try:
            print('running')
        finally:
            signal.signal(signal.SIGINT, self.old)

    def interrupted(self, number, frame):
        print(number)


class Channel:
    def __init__(self):
        self.on_collect = Finalize(self, self.restore, exitpriority=1)  # heaplint: ignore[bound-method-on-self]

    def restore(self):
        self.on_collect.cancel()

    def close(self):
        self.restore()
