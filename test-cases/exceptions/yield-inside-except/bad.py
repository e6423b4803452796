"""Context managers whose body runs while an exception is being handled."""
import contextlib
from contextlib import asynccontextmanager


@contextlib.contextmanager
def session(pool, address):
    try:
        connection = pool.connect(address)
    except OSError:
        yield None  # expect: yield-inside-except "for as long as the body"
    else:
        yield connection
        connection.close()


class Database:
    @contextlib.contextmanager
    def cursor(self):
        try:
            with self.connect() as connection:
                yield connection.cursor()
        except OSError:
            with self.fallback() as connection:
                yield connection.cursor()  # expect: yield-inside-except

    @asynccontextmanager
    async def transaction(self):
        try:
            handle = await self.begin()
        except Exception as e:
            self.log(e)
            yield None  # expect: yield-inside-except
            return
        yield handle
