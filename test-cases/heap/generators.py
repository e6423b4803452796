from contextlib import contextmanager


class Reader:
    def __init__(self):
        self.lines = self.read()  # holds: self = .lines -> frame of def Reader.read -> self of Reader; cycle: self = seen
        self.lengths = (len(line) for line in self.names())  # holds: self = .lengths -> frame of generator
        self.selves = (self for _ in [1])  # holds: self = .selves -> frame of generator -> self of Reader

    def read(self):
        yield self
        yield from [self]

    def names(self):
        return ['a']

    async def fetch(self):
        return self

    async def start(self):
        self.job = self.fetch()  # holds: self = .job -> frame of def Reader.fetch -> self of Reader
        return await self.fetch()  # value: await self.fetch() = self of Reader

    @contextmanager
    def opened(self):
        rows = [self]
        yield rows

    def use(self):
        with self.opened() as rows:
            self.rows = rows  # value: rows@2 = builtins.list; holds: self = .rows -> builtins.list -> self of Reader


READER = Reader()  # holds: READER = .lines -> frame of def Reader.read -> Reader
READER.use()
