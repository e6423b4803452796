"""Made when it is needed, or once for an object that may be the only one."""
from contextvars import ContextVar

current = None
variables = {}


class Local:
    def __init__(self, name):
        self.storage = ContextVar(name)  # expect: context-variable-per-call


def get_current():
    global current
    if current is None:
        current = ContextVar('current')  # expect: context-variable-per-call
    return current


def variable(name):
    if name not in variables:
        variables[name] = ContextVar(name)  # expect: context-variable-per-call
    return variables[name]
