"""A frame that holds itself."""
import inspect
import sys
from inspect import currentframe


def caller_line(text):
    frame = sys._getframe()  # expect: frame-in-local "'frame' holds the frame that holds 'frame'"
    return '%s:%d' % (text, frame.f_back.f_lineno)


def caller_name():
    frame = currentframe()  # expect: frame-in-local
    if frame is None:
        return ''
    return frame.f_back.f_code.co_name


def call_chain(skip):
    stack = inspect.stack()  # expect: frame-in-local
    return [info.function for info in stack[skip:]]


class Registry:
    def register(self, name):
        frame = inspect.currentframe()  # expect: frame-in-local
        module = frame.f_back.f_globals['__name__']
        if module == '__main__':
            raise ValueError(name)
        self.names = (module, name)
