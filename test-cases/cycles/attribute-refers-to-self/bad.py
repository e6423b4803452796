from callbacks import deferred


class Entry:
    def __init__(self, callback):
        self.callback = callback
        self.tref = self  # expect: attribute-refers-to-self "'self.tref'"


class Transaction:
    def __init__(self, connection, parent):
        self.connection = connection
        self._parent = parent or self  # expect: attribute-refers-to-self
        self.root = parent.root if parent else self  # expect: attribute-refers-to-self


class Path:
    def __init__(self, entity):
        self.entity = entity
        self.entity_path = self.natural_path = self  # expect: attribute-refers-to-self; attribute-refers-to-self
        self.children = {}
        self.children[entity] = self  # expect: attribute-refers-to-self "'self.children'"

    def add(self, key):
        # The same defect in the same attribute: told with the first.
        self.children.setdefault(key, self)


class Record(dict):
    """Attributes for items, the short way."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self  # expect: attribute-refers-to-self


class ResultSet:
    def __init__(self, results):
        self.results = results
        self.on_ready = deferred(args=(self,))  # expect: attribute-refers-to-self
        self.pairs = [(self, result) for result in results]  # expect: attribute-refers-to-self
        self.scope = {'results': results, 'self': self}  # expect: attribute-refers-to-self


class Loader:
    def setup(self, context, adapter):
        # The context holds a list, which holds a tuple, which holds the context.
        context.create_eager_joins.append((self.join, context, adapter))  # expect: attribute-refers-to-self

    def join(self, context):
        return context


def attach(node, name):
    setattr(node, 'owner', node)  # expect: attribute-refers-to-self
    node.names[name] = node  # expect: attribute-refers-to-self
    return node


class Registry(dict):
    def __init__(self):
        self['registry'] = self  # expect: attribute-refers-to-self


class Ring:
    """An empty ring that links to itself."""

    def __init__(self):
        self.next = self  # expect: attribute-refers-to-self


class EntityRegistry:
    """Many are made, whatever its name says."""

    def __init__(self, parent, entity):
        self.entity = entity
        self.entity_path = self  # expect: attribute-refers-to-self "'self.entity_path'"
