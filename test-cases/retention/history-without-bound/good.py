from collections import deque

RECENT = deque(maxlen=100)
EVENTS = []
PLUGINS = []


def on_event(event):
    RECENT.append(event)
    EVENTS.append(event)
    if len(EVENTS) > 1000:
        del EVENTS[:500]


def plugin(function):
    PLUGINS.append(function)
    return function


class Service:
    def __init__(self):
        self.pending = []

    def handle(self, request):
        self.pending.append(request)

    def flush(self):
        done, self.pending = self.pending, []
        return done


service = Service()


class Parser:
    """What is gathered is the answer of a short-lived object."""

    def __init__(self):
        self.errors = []

    def parse(self, lines):
        for line in lines:
            if not line:
                self.errors.append(line)
        return self.errors


def check(lines):
    return Parser().parse(lines)


class EvaluationLoop:
    def __init__(self):
        self.outputs = []

    def on_epoch_start(self):
        self.outputs = []

    def run_epoch_end(self, model):
        outputs = self.outputs
        self.outputs = []
        return model.reduce(outputs)
