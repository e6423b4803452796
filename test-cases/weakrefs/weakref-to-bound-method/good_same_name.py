"""The name of a method may also be the name of something else."""
import os
import weakref


class Job:
    def path(self):
        return '/'

    @property
    def owner(self):
        return self

    @undocumented
    def run(self):
        pass


class Worker:
    def owner(self):
        return None


def watch(jobs):
    for job in jobs:
        # A property in one class, a method in another: not told.
        yield weakref.ref(job.owner)
        # What an unknown decorator leaves may be kept by the object.
        yield weakref.ref(job.run)
    # A module and a class are not instances.
    yield weakref.ref(os.path)
    yield weakref.ref(Job.path)
