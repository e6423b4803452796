#!/usr/bin/env python2
import sys


class Point:
    __slots__ = ('x', 'y')  # expect: slots-on-old-style-class "'Point'"

    def __init__(self, x, y):
        self.x = x
        self.y = y


class Node():
    __slots__ = ['key', 'next']  # expect: slots-on-old-style-class "'Node'"


class Base:
    pass


class Leaf(Base):
    __slots__ = ('value',)  # expect: slots-on-old-style-class "'Leaf'"


def points(rows):
    try:
        return [Point(x, y) for x, y in rows]
    except ValueError, error:
        sys.exit(str(error))
