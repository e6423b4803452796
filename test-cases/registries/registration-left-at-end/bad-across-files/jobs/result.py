class Result:
    def __init__(self, key, backend):
        self.id = key
        self.backend = backend

    def then(self, callback, weak=False):
        self.backend.add_pending_result(self, weak=weak)
        return callback

    def _on_fulfilled(self, value):
        self.backend.remove_pending_result(self)
        return value

    def forget(self):
        self.backend.forget(self.id)  # expect: registration-left-at-end "'forget' ends the object and leaves it registered with 'self.backend'"
