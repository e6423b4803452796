"""A class for each object: likely. A descriptor, or a class that goes somewhere itself, is something else."""


class Model:
    def __init__(self, name):
        self.name = name

    def attribute(self, node):
        class BoundLookup(Model):  # expect: class-created-per-call "at every call of 'attribute'"
            def infer(self, context):
                return [node, context]

        return BoundLookup(self.name)

    def lookup(self, host):
        class Found(dict):  # expect: class-created-per-call
            def __setitem__(self, key, value):
                host.changed(key, value)
                super().__setitem__(key, value)

        return Found(host.entries)


class Scope:
    def __init__(self, registry):
        self.registry = registry

    def query_property(self, query_class):
        class query:  # expect: class-created-per-call
            def __get__(self, instance, owner):
                return query_class(owner)

        return query()
