#!/usr/bin/env python2
import weakref


class Old:
    # An old-style class: its slots mean nothing.
    __slots__ = ('value',)


class New(object):
    __slots__ = ('value',)


class Number(int):
    # Python 2 gives subclasses of int weak references.
    pass


old = Old()
new = New()
number = Number(1)
print weakref.ref(old), weakref.ref(number)
print weakref.ref(new)  # expect: type-without-weakref "'New'"
print weakref.ref(xrange(3))  # expect: type-without-weakref "An xrange"
