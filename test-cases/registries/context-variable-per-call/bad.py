"""Context variables that are made again and again."""
import contextvars
from contextvars import ContextVar


def handle(request):
    user = ContextVar('user')  # expect: context-variable-per-call "'handle'"
    user.set(request.user)
    return request.run()


def traced(function):
    def wrapper(*arguments):
        depth = contextvars.ContextVar('depth', default=0)  # expect: context-variable-per-call
        token = depth.set(depth.get() + 1)
        try:
            return function(*arguments)
        finally:
            depth.reset(token)

    return wrapper


class Request:
    def __init__(self):
        self.user = ContextVar('user')  # expect: context-variable-per-call "'Request'"


def test_many(names):
    return [ContextVar(name) for name in names]
