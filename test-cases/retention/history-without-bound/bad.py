import atexit
import subprocess
from collections import deque

EVENTS = []


def on_event(event):
    EVENTS.append(event)  # expect: history-without-bound "'EVENTS' gets one more entry each time"


class Scripts:
    """An exit hook keeps the one object until the process ends."""

    def __init__(self):
        self.background = []
        atexit.register(self.kill)

    def execute(self, command):
        process = subprocess.Popen(command)
        self.background.append(process)  # expect: history-without-bound

    def kill(self):
        for process in self.background:
            process.kill()


class Service:
    def __init__(self):
        self.errors = deque()

    def handle(self, request):
        try:
            return request.answer()
        except ValueError as error:
            self.errors.append(str(error))  # expect: history-without-bound


service = Service()


class FileHandler:
    history = []

    def publish(self, message):
        if not self.active:
            FileHandler.history += [message]  # expect: history-without-bound
            return
        for earlier in FileHandler.history:
            self.write(earlier)


class EvaluationLoop:
    def __init__(self):
        self.outputs = []

    def on_epoch_start(self):
        self.outputs = []

    def run_epoch_end(self, model):
        outputs = self.outputs  # expect: history-without-bound "still holds all that was gathered"
        return model.reduce(outputs)
