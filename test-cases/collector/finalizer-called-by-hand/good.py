"""Chains to the finalizer of a base class, and ends with a name of their own."""


class Connection:
    def __init__(self, handle):
        self.handle = handle

    def close(self):
        handle, self.handle = self.handle, None
        if handle is not None:
            handle.close()

    def __del__(self):
        self.close()


class Logged(Connection):
    def __del__(self):
        print('closing')
        super().__del__()


class Named(Connection):
    def __del__(self):
        Connection.__del__(self)


class Old(Connection):
    def __del__(self):
        super(Old, self).__del__()


class Guarded(Connection):
    def __del__(self):
        try:
            parent = super().__del__
        except AttributeError:
            return
        parent()
        if hasattr(super(), '__del__'):
            super().__del__()


class Mixed(Logged, Named):
    def __del__(self):
        for base in type(self).__bases__:
            base.__del__(self)


def drop(connection):
    del connection


def is_finalized(kind):
    return kind.__del__ is not None
