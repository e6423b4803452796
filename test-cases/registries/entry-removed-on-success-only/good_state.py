"""An entry that is there to stay when all has gone well is no entry of the wait."""


class Scheduler:
    def __init__(self, peers):
        self.peers = peers
        self.plugins = {}
        self.streams = {}

    async def register(self, name, plugin):
        self.plugins[name] = plugin
        responses = await self.broadcast({'op': 'add', 'plugin': plugin, 'name': name})
        return responses

    async def unregister(self, name):
        self.plugins.pop(name)
        return await self.broadcast({'op': 'remove', 'name': name})

    async def add_worker(self, address, stream):
        self.streams[address] = stream
        await self.broadcast({'op': 'added', 'address': address})

    async def remove_worker(self, address):
        del self.streams[address]

    async def broadcast(self, message):
        for peer in self.peers:
            await peer.send(message)


class Kernels:
    def __init__(self, manager):
        self.manager = manager
        self.connections = {}

    async def start(self, name):
        kernel = await self.manager.start(name)
        self.connections[kernel] = 0
        await self.manager.ready(kernel)
        return kernel

    async def shut_down(self, kernel):
        await self.manager.stop(kernel)
        self.connections.pop(kernel, None)
