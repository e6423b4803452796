"""A finalizer that is called like a method runs again when the object goes."""
import os


class Connection:
    def __init__(self, path):
        self.handle = os.open(path, os.O_RDONLY)

    def __del__(self):
        os.close(self.handle)

    def close(self):
        self.__del__()

    def __exit__(self, *exc_info):
        Connection.__del__(self)

    async def aclose(self):
        try:
            await self.flush()
        finally:
            self.__del__()

    async def flush(self):
        pass


class Pooled(Connection):
    def release(self):
        super().__del__()


class Owner:
    def __init__(self, path):
        self.connection = Connection(path)

    def __del__(self):
        # The finalizer of another object, which has its own end.
        self.connection.__del__()


def read(path):
    connection = Connection(path)
    data = os.read(connection.handle, 10)
    del connection
    return data


def read_all(paths):
    connections = [Connection(path) for path in paths]
    for connection in connections:
        connection.__del__()


def with_argument(sessions, key):
    sessions[key].__del__()
