class Server:
    def __init__(self):
        self.table = {'get': self.get, 'put': self.put}  # holds: self = .table -> builtins.dict -> self of Server.get() -> self of Server; cycle: self = seen
        self.steps = [self.get, (self.put, 1)]  # holds: self = .steps -> builtins.list -> builtins.tuple -> self of Server.put() -> self of Server
        self.kinds = [type(self)]  # value: type(self) = class Server

    def get(self):
        return self

    def put(self):
        return self.table['get']()  # value: self.table['get']() = self of Server


class Plain:
    handlers = {}

    def __init__(self):
        self.run = Plain.step  # holds: self = .run -> def Plain.step

    def step(self):
        pass


SERVER = Server()  # holds: SERVER = .table -> builtins.dict -> Server.get() -> Server
PLAIN = Plain()  # cycle: PLAIN = none
