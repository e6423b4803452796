#!/usr/bin/env python2
import records


class Point(object):
    __slots__ = ('x', 'y')


class Pair(Point):
    __slots__ = ()


class Named(str):
    __slots__ = ()


class Row(records.Record):
    # What the base is cannot be seen from here.
    __slots__ = ('key',)


class Meta:
    __metaclass__ = type
    __slots__ = ('x',)


class Plain:
    limit = 10
