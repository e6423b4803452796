"""Frames that are the own frame at first, and namespaces that come to hold themselves."""
import sys


def first_outside(package):
    frame = sys._getframe()  # expect: frame-in-local
    while frame.f_globals['__name__'].startswith(package):
        frame = frame.f_back
    return frame.f_lineno


def render(template, title, rows):
    names = locals()  # expect: frame-in-local
    size = len(locals())
    return template % names, size
