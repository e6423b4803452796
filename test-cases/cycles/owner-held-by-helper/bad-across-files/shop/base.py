class Keeper:
    def __init__(self, transport):
        self.transport = transport
