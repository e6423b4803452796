class ClauseElement:
    _is_clone_of = None

    def _clone(self):
        clone = self.__class__.__new__(self.__class__)
        first = self._is_clone_of
        clone._is_clone_of = first if first is not None else self
        clone.name = self.name
        return clone

    def attach(self, element):
        element.owner = self
        return element


class Task:
    def __init__(self, parent):
        self.frames = ['line']
        self.frames.extend(parent.frames[:5])
        self.depth = parent.depth + 1


class Error:
    def __init__(self, messages):
        self.errors = []
        for message in messages:
            self.errors.extend(message.errors)


class Handler:
    def __init__(self):
        self.history = []

    def add(self, record):
        record.history = [earlier.text for earlier in self.history]
        self.history.append(record)
        del self.history[:-10]


class Frame:
    def __init__(self, before):
        self.before = before


class Stack:
    def __init__(self):
        self.top = None

    def push(self):
        self.top = Frame(self.top)

    def pop(self):
        self.top = self.top.before


_current = None


class Scope:
    def __enter__(self):
        global _current
        self._previous = _current
        _current = self
        return self

    def __exit__(self, *exc):
        global _current
        _current, self._previous = self._previous, None
