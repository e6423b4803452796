"""What is collected is raised soon: until then the collector and the frames hold each other."""


class ConfigError(Exception):
    pass


class Description:
    def __init__(self, text, error):
        self.text = text
        self.error = error


class Reader:
    """Whoever has made it raises what it has collected."""

    def __init__(self):
        self.errors = []

    def load(self, source):
        try:
            source.load()
        except ConfigError as error:
            self.errors.append(Description('while loading', error.with_traceback(None)))


def read(sources):
    reader = Reader()
    for source in sources:
        reader.load(source)
    if reader.errors:
        raise ConfigError('config', reader.errors)
