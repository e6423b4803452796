import functools
import os
import weakref


def release(descriptor):
    os.close(descriptor)


class Connection:
    def __init__(self, address, pool):
        self.address = address
        self.descriptor = os.open(address, os.O_RDONLY)
        # The resource, not the object that has it.
        weakref.finalize(self, os.close, self.descriptor)
        weakref.finalize(self, release, self.descriptor)
        weakref.finalize(self, self._release, self.descriptor)
        weakref.finalize(self, self._forget, self.descriptor)
        weakref.finalize(self, Connection._release, self.descriptor)
        descriptor = self.descriptor
        weakref.finalize(self, lambda: os.close(descriptor))
        weakref.finalize(self, functools.partial(release, descriptor))
        # A method of something else, which does not know this object.
        self.pool = pool
        weakref.finalize(self, self.pool.release)
        weakref.finalize(self, pool.release, descriptor)
        # An attribute of its own, which is a plain function.
        self.on_close = release
        weakref.finalize(self, self.on_close, descriptor)
        # Held weakly.
        this = weakref.ref(self)
        weakref.finalize(self, lambda: this() and print('closed'))

    def close(self):
        pass

    @staticmethod
    def _release(descriptor):
        os.close(descriptor)

    @classmethod
    def _forget(cls, descriptor):
        os.close(descriptor)


class Registry:
    def __init__(self):
        self.references = {}

    def add(self, thing):
        key = id(thing)

        def forget(reference, registry=weakref.ref(self)):
            owner = registry()
            if owner is not None:
                owner.references.pop(key, None)

        self.references[key] = weakref.ref(thing, forget)
