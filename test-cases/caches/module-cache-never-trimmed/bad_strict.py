"""Few entries, by what the keys are: reported with --strict."""


class Singletons(type):
    """The instances of a metaclass are classes: one entry for each of them."""

    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in Singletons._instances:
            Singletons._instances[cls] = super().__call__(*args, **kwargs)  # expect: module-cache-never-trimmed
        return Singletons._instances[cls]
