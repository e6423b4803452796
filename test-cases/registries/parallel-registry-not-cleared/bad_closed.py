"""What is left in an object that is closed for good goes with it, at the latest."""


class Buffer:
    def __init__(self):
        self.shards = {}
        self.sizes = {}

    def put(self, key, shard):
        self.shards[key] = shard
        self.sizes[key] = [len(shard)]

    def take(self, key):
        shard = self.shards.pop(key)
        self.sizes.pop(key)
        return shard

    def close(self):
        self.shards.clear()  # expect: parallel-registry-not-cleared
