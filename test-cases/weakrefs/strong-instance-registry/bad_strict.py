"""Registries that may be meant: reported with --strict."""


class Unit:
    """Made in other files, and keyed by name as constants are."""

    by_name = {}

    def __init__(self, name):
        self.name = name
        Unit.by_name[name] = self  # expect: strong-instance-registry


class Named:
    names = []

    def __init__(self, name):
        # What its elements are for is not to be seen here.
        self.names.append(self)  # expect: strong-instance-registry


class Provider:
    all_readers = set()

    def __init__(self, readers):
        for reader in readers:
            # What the constructor is given stays with the class.
            self.all_readers.add(reader)  # expect: strong-instance-registry "'Provider.all_readers' keeps every 'reader'"


class Cleared:
    instances = []

    def __init__(self):
        # Somebody else may call the method below.
        self.instances.append(self)  # expect: strong-instance-registry

    @classmethod
    def forget_all(cls):
        cls.instances.clear()


def make():
    return Cleared()


class Revived:
    """Kept by its own finalizer, which is another rule's matter."""

    saved = []

    def __del__(self):
        self.saved.append(self)
