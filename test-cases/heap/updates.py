class Task:
    def __init__(self, run):
        self.callback = self.done
        self.run = run
        self.state = self
        self.state = 'new'  # holds: self = .state nothing

    def done(self):
        pass

    def finish(self):
        try:
            self.run()
        finally:
            self.callback = None  # cut: self.callback = finish

    def maybe(self, ready):
        if ready:
            self.run = None  # cut: self.run = stop

    def stop(self):
        self.maybe(True)
        self.run = None


def local():
    rows = []
    rows.append(rows)
    rows = None
    ring = {}
    ring['me'] = ring  # cycle: ring = none
    del ring['me']
    parts = [1]
    parts.append(parts)
    del parts[:]
    return ring, parts


TASK = Task(len)  # holds: TASK = .callback -> Task.done() -> Task
LOCAL = local()
