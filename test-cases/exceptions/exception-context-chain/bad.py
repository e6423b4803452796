"""Trying again while the failure before is still being handled."""
import asyncio
import sys
import time


def fetch(session, address, retries=10):
    try:
        return session.get(address)
    except OSError:
        if retries == 0:
            raise
        return fetch(session, address, retries - 1)  # expect: exception-context-chain "'fetch' tries again"


class Client:
    async def connect(self, host):
        try:
            return await self.dial(host)
        except OSError:
            await asyncio.sleep(5)
            return await self.connect(host)  # expect: exception-context-chain

    def send(self, data):
        try:
            return self.channel.send(data)
        except ConnectionError:
            time.sleep(1)
            return self.send(data)  # expect: exception-context-chain


def drive(generator, wait):
    value = None
    while True:
        try:
            value = wait(value)
        except Exception:
            value = generator.throw(*sys.exc_info())  # expect: exception-context-chain "'generator.throw'"
        else:
            value = generator.send(value)
