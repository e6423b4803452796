"""Frames further out, and frames that are dropped."""
import inspect
import sys


def released(text):
    frame = sys._getframe()
    try:
        return '%s:%d' % (text, frame.f_lineno)
    finally:
        del frame


def outer_frame():
    # The frame of the caller does not hold this name.
    frame = sys._getframe(1)
    return frame.f_lineno


def outer_frame_too():
    frame = inspect.currentframe().f_back
    return frame.f_lineno


def without_a_name():
    return inspect.currentframe().f_code.co_name


def moved_out():
    frame = inspect.currentframe()
    if frame is not None:
        frame = frame.f_back
    return frame.f_lineno if frame else 0


def walked_to_the_end(visit):
    frame = sys._getframe()
    while frame:
        visit(frame.f_lineno)
        frame = frame.f_back


def namespace(template, title):
    names = locals()
    return template % names


def copied(template, title):
    names = {**locals()}
    return template % names, len(locals())
