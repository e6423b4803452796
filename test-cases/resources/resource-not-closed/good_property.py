"""A property keeps the value under another name, and that name is closed."""
import aiohttp


class Api:
    def __init__(self):
        self._session = None

    @property
    def session(self):
        if self._session is None:
            raise RuntimeError('not connected')
        return self._session

    @session.setter
    def session(self, session):
        self._session = session

    async def connect(self, token):
        self.session = aiohttp.ClientSession(headers={'Authorization': token})

    async def close(self):
        if self._session is not None:
            await self._session.close()
