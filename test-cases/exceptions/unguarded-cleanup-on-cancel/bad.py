"""Clean-up that a cancellation leaves out."""


class Pool:
    def __init__(self):
        self.connections = {}

    async def request(self, connection, data):
        try:
            return await connection.send(data)
        except Exception:  # expect: unguarded-cleanup-on-cancel "'self.remove' is not called"
            self.remove(connection)
            raise

    async def open(self, name, dial):
        connection = dial(name)
        self.connections[name] = connection
        try:
            await connection.handshake()
        except TimeoutError:
            return None
        except Exception as e:  # expect: unguarded-cleanup-on-cancel
            self.log(e)
            del self.connections[name]
            raise
        return connection

    async def start(self, engine):
        try:
            async with engine.lock:
                await engine.start()
        except Exception:  # expect: unguarded-cleanup-on-cancel
            await engine.close_async()
            raise
