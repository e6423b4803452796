import copy


class ClauseElement:
    _is_clone_of = None

    def _clone(self):
        clone = self.__class__.__new__(self.__class__)
        clone.__dict__ = self.__dict__.copy()
        clone._is_clone_of = self  # expect: chain-of-predecessors "'clone' keeps the 'self'"
        return clone


class Query:
    def with_filter(self, condition):
        query = copy.copy(self)
        query.source = self  # expect: chain-of-predecessors
        query.condition = condition
        return query


class Context:
    def child(self):
        # A tree is made of parents.
        child = type(self)()
        child.parent = self  # expect: chain-of-predecessors
        return child


class Greenlet:
    def __init__(self, spawner):
        self.frames = extract_stack()
        self.frames.extend(getattr(spawner, 'frames', []))  # expect: chain-of-predecessors "has gathered"


class Span:
    def __init__(self, parent, name):
        self.path = parent.path + [name]  # expect: chain-of-predecessors


class Handler:
    def __init__(self):
        self.history = []

    def add(self, record):
        record.history = list(self.history)  # expect: chain-of-predecessors "is given all of 'self.history'"
        self.history.append(record)
        if len(self.history) > 10:
            self.history.pop(0)


def follow(response, responses):
    history = []
    while response.redirect:
        response.history = history[:]  # expect: chain-of-predecessors
        history.append(response)
        response = responses.pop()
    return response


class Entry:
    def __init__(self, before):
        self.before = before


class Log:
    def __init__(self):
        self.last = None

    def run(self, events):
        for _ in events:
            self.last = Entry(self.last)  # expect: chain-of-predecessors "Each new 'Entry'"


_current = None


class Scope:
    def __enter__(self):
        global _current
        self._previous = _current  # expect: chain-of-predecessors
        _current = self
        return self

    def __exit__(self, *exc):
        global _current
        _current = self._previous


def extract_stack():
    return ['line']
