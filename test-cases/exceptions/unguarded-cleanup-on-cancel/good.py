"""Clean-up that runs on cancellation too, or that is none."""
import asyncio


class Pool:
    async def request(self, connection, data):
        try:
            return await connection.send(data)
        except BaseException:
            self.remove(connection)
            raise

    async def with_finally(self, connection, data):
        done = False
        try:
            answer = await connection.send(data)
            done = True
            return answer
        except Exception:
            self.remove(connection)
            raise
        finally:
            if not done:
                self.discard(connection)

    async def with_two_clauses(self, connection, data):
        try:
            return await connection.send(data)
        except asyncio.CancelledError:
            self.remove(connection)
            raise
        except Exception:
            self.remove(connection)
            raise

    async def without_await(self, connection, data):
        try:
            connection.write(data)
        except Exception:
            self.remove(connection)
            raise
        await connection.drain()

    async def counted(self, connection, data):
        # What is skipped frees nothing.
        try:
            return await connection.send(data)
        except Exception as e:
            self.log(e)
            raise

    async def swallowed(self, connection, data):
        # The clause is there for the failure, not for the clean-up.
        try:
            return await connection.send(data)
        except Exception:
            self.remove(connection)
            return None

    def blocking(self, connection, data):
        try:
            return connection.send(data)
        except Exception:
            self.remove(connection)
            raise
