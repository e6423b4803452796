#!/usr/bin/env python2
__metaclass__ = type


class Point:
    __slots__ = ('x', 'y')
