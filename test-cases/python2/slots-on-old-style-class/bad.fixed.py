#!/usr/bin/env python2
import sys


class Point(object):
    __slots__ = ('x', 'y')

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Node(object):
    __slots__ = ['key', 'next']


class Base(object):
    pass


class Leaf(Base):
    __slots__ = ('value',)


def points(rows):
    try:
        return [Point(x, y) for x, y in rows]
    except ValueError, error:
        sys.exit(str(error))
