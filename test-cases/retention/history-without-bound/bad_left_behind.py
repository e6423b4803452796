"""Lists that are dealt with, and then left where they are; and one beside another class of the same attribute."""
import logging


class Evaluation:
    """When the end has taken the outputs, nobody asks for the attribute again until the next run."""

    def __init__(self, model):
        self.model = model
        self.outputs = []

    def start(self):
        self.outputs = []

    def run(self, batches):
        self.start()
        for batch in batches:
            self.step(self.model(batch))
        return self.run_epoch_end()

    def step(self, output):
        self.outputs.append(output)

    def run_epoch_end(self):
        outputs = self.outputs  # expect: history-without-bound "when the end of the run has dealt with it"
        return self.model.epoch_end(outputs)


class Training:
    """The attribute is read later on."""

    def __init__(self, model):
        self.model = model
        self.outputs_seen = []

    def start(self):
        self.outputs_seen = []

    def run(self, batches):
        self.start()
        for batch in batches:
            self.step(self.model(batch))
        return self.run_epoch_end()

    def step(self, output):
        self.outputs_seen.append(output)

    def run_epoch_end(self):
        outputs = self.outputs_seen  # expect: history-without-bound
        return self.model.epoch_end(outputs)

    def summary(self):
        return len(self.outputs_seen)


class FileHandler(logging.Handler):
    history = []

    def emit(self, record):
        if not self.is_open():
            FileHandler.history += [record]  # expect: history-without-bound "'FileHandler.history'"
            return
        for each in FileHandler.history:
            self.write(each)

    def is_open(self):
        return False

    def write(self, record):
        print(record)


class LastRecords(logging.Handler):
    """What another class does with an attribute of the same name is its own matter."""

    history = []

    def emit(self, record):
        LastRecords.history = [record] + LastRecords.history[:100]


#: Named for the documentation.
LastRecords = LastRecords
